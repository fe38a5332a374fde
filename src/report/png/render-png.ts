import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The bytes that rendering needs: the renderer's WebAssembly module and the fonts (TTF or OTF). */
export interface PngAssets {
  readonly wasm: Uint8Array;
  readonly fonts: readonly Uint8Array[];
}

let ready: Promise<void> | undefined;

/** Initialises the module once per process, as it refuses a second time; a failed try may be repeated. */
function initialised(wasm: Uint8Array): Promise<void> {
  ready ??= initWasm(Uint8Array.from(wasm)).catch((cause: unknown) => {
    ready = undefined;
    throw cause;
  });
  return ready;
}

/** An SVG document as PNG bytes, with `scale` pixels for each of its units. Only the given fonts are used. */
export async function renderPng(svg: string, assets: PngAssets, scale: number): Promise<Uint8Array> {
  await initialised(assets.wasm);
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: [...assets.fonts],
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
    },
  });
  try {
    const rendered = image.render();
    const png = rendered.asPng();
    rendered.free();
    return png;
  } finally {
    image.free();
  }
}
