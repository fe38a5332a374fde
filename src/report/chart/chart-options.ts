import type { Locale } from '../../words/locales';
import type { Palette } from './palette';

/** How to draw a chart. Below `COMPACT_WIDTH` it has no source line and shorter labels. */
export interface ChartOptions {
  readonly locale: Locale;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

const COMPACT_WIDTH = 560;

/** Whether the chart is small, as in gadgets and panels. */
export function isCompact({ width }: Pick<ChartOptions, 'width'>): boolean {
  return width < COMPACT_WIDTH;
}
