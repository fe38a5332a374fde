import { useMemo } from 'react';
import type { ShownResult } from '../../../src/contract/api';
import { curveUnitOf } from '../../../src/report/chart/curve-data';
import type { CurveUnit } from '../../../src/report/chart/curve-data';
import { paletteOf } from '../../../src/report/chart/palette';
import { sCurve } from '../../../src/report/chart/s-curve';
import { useLanguage } from '../surface/language';
import { Chart } from '../ui/chart';
import { useColorMode } from '../ui/use-color-mode';
import { useWidth } from '../ui/use-width';

const WIDEST = 960;
const RATIO = 0.5;
const LOWEST = 240;

/** The S-curve at the width of its place, in the colours of the mode. */
export function CurveChart({ result, unit = curveUnitOf(result) }: { readonly result: ShownResult; readonly unit?: CurveUnit }) {
  const { locale } = useLanguage();
  const mode = useColorMode();
  const [place, width] = useWidth<HTMLDivElement>();
  const scene = useMemo(() => {
    if (width === 0) return null;
    const drawn = Math.min(width, WIDEST);
    const height = Math.max(LOWEST, Math.round(drawn * RATIO));
    return sCurve(result, unit, { locale, width: drawn, height, palette: paletteOf(mode, 'surface') });
  }, [result, unit, locale, mode, width]);
  return (
    <div className="chart-frame" ref={place}>
      {scene && <Chart scene={scene} />}
    </div>
  );
}
