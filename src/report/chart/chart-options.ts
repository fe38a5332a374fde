import type { Locale } from '../../words/locales';
import type { Palette } from './palette';

/** How a chart is to be drawn. Below `COMPACT_WIDTH` it drops its source line and shortens its labels. */
export interface ChartOptions {
  readonly locale: Locale;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

const COMPACT_WIDTH = 560;

/** True for the small sizes of gadgets and panels. */
export function isCompact({ width }: Pick<ChartOptions, 'width'>): boolean {
  return width < COMPACT_WIDTH;
}
