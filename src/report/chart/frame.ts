import { isCompact, type ChartOptions } from './chart-options';
import type { Scene, Shape } from './scene';
import { wrapToWidth } from './text-width';

/** Where a chart's drawing goes, between its words. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The words around a drawing: the title says the finding, the subtitle what is drawn, the source line date
 * and method.
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

/** A scene with title, subtitle and source line around what `draw` puts in the area left. */
export function framed(
  options: ChartOptions,
  words: FrameWords,
  draw: (area: Area) => readonly Shape[],
): Scene {
  const { title, small, margin } = sizesOf(options);
  const { palette, width, height } = options;
  const compact = isCompact(options);
  const inner = width - 2 * margin;
  const lines = wrapToWidth(words.title, { size: title, width: inner, lines: 2, bold: true });
  const titles = lines.map((text, index) =>
    textShape(text, margin, margin + title * (0.85 + index * 1.25), {
      size: title,
      bold: true,
      fill: palette.text,
    }),
  );
  const titleBottom = margin + title * (0.85 + (lines.length - 1) * 1.25);
  const subtitles = compact ? [] : wrapToWidth(words.subtitle, { size: small, width: inner, lines: 1 });
  const sources = compact ? [] : wrapToWidth(words.source, { size: small - 1, width: inner, lines: 1 });
  const area = {
    left: margin,
    right: width - margin,
    top: titleBottom + (compact ? 14 : small * 1.5 + 20),
    bottom: height - margin - (compact ? 0 : small + 8),
  };
  const subtitleTexts = subtitles.map((text) =>
    textShape(text, margin, titleBottom + small * 1.5, { size: small, fill: palette.subtle }),
  );
  const sourceTexts = sources.map((text) =>
    textShape(text, margin, height - margin + 4, { size: small - 1, fill: palette.subtle }),
  );
  return {
    width,
    height,
    title: words.title,
    description: words.description,
    background: palette.background,
    shapes: [...titles, ...subtitleTexts, ...draw(area), ...sourceTexts],
  };
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
