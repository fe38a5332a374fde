import { isCompact, type ChartOptions } from './chart-options';
import type { Scene, Shape } from './scene';
import { wrapToWidth } from './text-width';

/** The area of a chart's drawing, between its words. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The words around a drawing: the finding as title, what is drawn as subtitle, date and method as source
 * line.
 */
export interface FrameWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly description: string;
}

interface Sizes {
  readonly title: number;
  readonly small: number;
  readonly margin: number;
}

/** Sizes of letters and margins of a chart. */
export function sizesOf(options: ChartOptions): Sizes {
  return isCompact(options) ? { title: 14, small: 11, margin: 12 } : { title: 18, small: 13, margin: 20 };
}

/** A scene with title, subtitle and source line around what `draw` puts into the remaining area. */
export function framed(
  options: ChartOptions,
  words: FrameWords,
  draw: (area: Area) => readonly Shape[],
): Scene {
  const { small, margin } = sizesOf(options);
  const { palette, width, height } = options;
  const compact = isCompact(options);
  const { titles, bottom } = titleTexts(options, words);
  const line = (text: string, y: number, size: number): readonly Shape[] =>
    compact
      ? []
      : wrapToWidth(text, { size, width: width - 2 * margin, lines: 1 }).map((fitting) =>
          textShape(fitting, margin, y, { size, fill: palette.subtle }),
        );
  const area = {
    left: margin,
    right: width - margin,
    top: bottom + (compact ? 14 : small * 1.5 + 20),
    bottom: height - margin - (compact ? 0 : small + 8),
  };
  return {
    width,
    height,
    title: words.title,
    description: words.description,
    background: palette.background,
    shapes: [
      ...titles,
      ...line(words.subtitle, bottom + small * 1.5, small),
      ...draw(area),
      ...line(words.source, height - margin + 4, small - 1),
    ],
  };
}

/** The title in at most two lines, and the height at which it ends. */
function titleTexts(
  options: ChartOptions,
  words: FrameWords,
): { readonly titles: readonly Shape[]; readonly bottom: number } {
  const { title, margin } = sizesOf(options);
  const width = options.width - 2 * margin;
  const lines = wrapToWidth(words.title, { size: title, width, lines: 2, bold: true });
  const titles = lines.map((text, index) =>
    textShape(text, margin, margin + title * (0.85 + index * 1.25), {
      size: title,
      bold: true,
      fill: options.palette.text,
    }),
  );
  return { titles, bottom: margin + title * (0.85 + (lines.length - 1) * 1.25) };
}

interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
}

const textShape = (text: string, x: number, y: number, letters: Letters): Shape => ({
  kind: 'text',
  x,
  y,
  text,
  ...letters,
});
