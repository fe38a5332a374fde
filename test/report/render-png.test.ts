import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svgOf } from '../../src/report/chart/svg';
import { committeeCharts, COMMITTEE_CHART_SCALE } from '../../src/report/committee-page/committee-charts';
import { renderPng } from '../../src/report/png/render-png';
import { RICH } from './sample-results';

const MODULES = join(__dirname, '../../node_modules');
const font = (name: string): Uint8Array =>
  readFileSync(join(MODULES, '@expo-google-fonts/source-sans-3', name));
const ASSETS = {
  wasm: readFileSync(join(MODULES, '@resvg/resvg-wasm/index_bg.wasm')),
  fonts: [font('400Regular/SourceSans3_400Regular.ttf'), font('600SemiBold/SourceSans3_600SemiBold.ttf')],
};

/** Width and height that a PNG states. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a chart as PNG', () => {
  test('has the size asked for and is the same each time', async () => {
    for (const { scene } of committeeCharts(RICH, 'fr', true)) {
      const png = await renderPng(svgOf(scene), ASSETS, COMMITTEE_CHART_SCALE);
      expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      expect(sizeOf(png)).toEqual([
        scene.width * COMMITTEE_CHART_SCALE,
        scene.height * COMMITTEE_CHART_SCALE,
      ]);
      expect(Buffer.compare(png, await renderPng(svgOf(scene), ASSETS, COMMITTEE_CHART_SCALE))).toBe(0);
    }
  });

  test('draws letters with the fonts given', async () => {
    const svg = (text: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15" font-family="'Source Sans 3'" font-size="14">${text}</text></svg>`;
    const [letter, blank] = [await renderPng(svg('é▲'), ASSETS, 1), await renderPng(svg(' '), ASSETS, 1)];
    expect(Buffer.compare(letter, blank)).not.toBe(0);
  });
});
