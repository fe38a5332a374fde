import { useMemo } from 'react';
import type { ChartOptions } from '../../../src/report/chart/chart-options';
import { paletteOf } from '../../../src/report/chart/palette';
import type { Scene } from '../../../src/report/chart/scene';
import { useLanguage } from '../surface/language';
import { Chart } from '../ui/chart';
import { useColorMode } from '../ui/use-color-mode';
import { useWidth } from '../ui/use-width';

const WIDEST = 960;

interface FittedChartProps {
  /** Height at a width, both in pixels. */
  readonly heightAt: (width: number) => number;
  /** The same function from one rendering to the next: another one draws the chart again. */
  readonly draw: (options: ChartOptions) => Scene;
}

/** A chart as wide as its place, in the person's language and the colours of the mode. */
export function FittedChart({ heightAt, draw }: FittedChartProps) {
  const { locale } = useLanguage();
  const mode = useColorMode();
  const [place, available] = useWidth<HTMLDivElement>();
  const width = Math.min(available, WIDEST);
  const height = heightAt(width);
  const scene = useMemo(
    () => (width === 0 ? null : draw({ locale, width, height, palette: paletteOf(mode, 'surface') })),
    [draw, locale, mode, width, height],
  );
  return (
    <div className="chart-frame" ref={place}>
      {scene && <Chart scene={scene} />}
    </div>
  );
}
