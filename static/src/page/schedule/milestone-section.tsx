import { useMemo } from 'react';
import { paletteOf } from '../../../../src/report/chart/palette';
import { milestoneStrip, milestoneStripHeight } from '../../../../src/report/chart/milestone-strip';
import { KnownValue } from '../../figures/known-value';
import { Slip } from '../../figures/slip';
import { useLanguage } from '../../surface/language';
import { Chart } from '../../ui/chart';
import '../../ui/table.css';
import { useColorMode } from '../../ui/use-color-mode';
import { useWidth } from '../../ui/use-width';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

const WIDEST = 960;

/** Committed dates, what is forecast today, and how often that changed. */
export function MilestoneSection({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  return (
    <section className="page-section">
      <h2>{texts.milestones}</h2>
      {result.milestones.length === 0 ? (
        <p className="subtle">{texts.noMilestones}</p>
      ) : (
        <>
          <MilestoneChart result={result} />
          <MilestoneTable result={result} />
        </>
      )}
    </section>
  );
}

function MilestoneChart({ result }: ResultProps) {
  const { locale } = useLanguage();
  const mode = useColorMode();
  const [place, width] = useWidth<HTMLDivElement>();
  const scene = useMemo(() => {
    if (width === 0) return null;
    const height = milestoneStripHeight(result.milestones.length);
    return milestoneStrip(result, { locale, width: Math.min(width, WIDEST), height, palette: paletteOf(mode, 'surface') });
  }, [result, locale, mode, width]);
  return (
    <div className="chart-frame" ref={place}>
      {scene && <Chart scene={scene} />}
    </div>
  );
}

function MilestoneTable({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const { format } = usePage();
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={texts.milestones}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{texts.milestone}</th>
            {[texts.committed, texts.forecast, texts.sinceOrigin, texts.sinceLast, texts.revisions].map((label) => (
              <th key={label} scope="col" className="cell-number">
                {label}
              </th>
            ))}
            <th scope="col">{texts.reason}</th>
          </tr>
        </thead>
        <tbody>
          {result.milestones.map((milestone) => (
            <tr key={milestone.id}>
              <th scope="row" className="cell-name">
                {milestone.name}
              </th>
              <td className="cell-number">{format.longDay(milestone.committed)}</td>
              <td className="cell-number">
                {milestone.actual === null ? (
                  <KnownValue value={milestone.forecast} tell={format.longDay} />
                ) : (
                  texts.reached(format.longDay(milestone.actual))
                )}
              </td>
              <td className="cell-number">
                <Slip value={milestone.slipSinceOrigin} format={format} />
              </td>
              <td className="cell-number">
                <Slip value={milestone.slipSinceLast} format={format} />
              </td>
              <td className="cell-number">{format.count(milestone.revisions)}</td>
              <td>{milestone.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
