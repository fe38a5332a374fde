import { readFile } from 'node:fs/promises';

/** Packed with the app by `app.package.extraFiles` of the manifest; the path starts in the app's folder. */
const WASM = './node_modules/@resvg/resvg-wasm/index_bg.wasm';
const FONTS = [
  './node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  './node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];

/** The bytes of the renderer and the fonts for PNG charts. */
export async function readDrawingAssets(): Promise<{
  readonly wasm: Uint8Array;
  readonly fonts: readonly Uint8Array[];
}> {
  const [wasm, ...fonts] = await Promise.all([WASM, ...FONTS].map((path) => readFile(path)));
  return { wasm: wasm ?? new Uint8Array(), fonts };
}
