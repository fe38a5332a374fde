import { useCallback } from 'react';
import type { ResultView } from '../../../../src/contract/views';
import type { SnapshotView, SnapshotTotals } from '../../../../src/contract/snapshot';
import { FigureValue } from '../../figures/figure-value';
import { useFormat } from '../../figures/use-format';
import { WeatherLabel } from '../../figures/weather-label';
import { figureOf } from '../../figures/figure';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { SkeletonGroup } from '../../ui/skeleton';
import '../../ui/table.css';
import { BasisChoice } from '../shared/basis-choice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

const FIGURES: readonly FigureId[] = [
  'percentComplete',
  'SPIt',
  'CPI',
  'finish',
  'slipFromContract',
  'BAC',
  'AC',
  'EAC',
  'remaining',
];

/** What was kept, beside the figures of now. */
export function SnapshotComparison({ id }: { readonly id: string }) {
  const { texts: common } = useLanguage();
  const { snapshots: texts } = usePageTexts();
  const { projectId, view } = usePage();
  const load = useCallback(() => callPage('showSnapshot', { projectId, id }), [projectId, id]);
  const { value, failure, reload } = useReply(load);
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (!value) return <SkeletonGroup label={common.common.loading} heights={['32px', '32px', '32px']} />;
  if (!value.totals) return <p>{texts.withheld[value.withheld ?? 'unknown-behind']}</p>;
  return <Compared snapshot={value} totals={value.totals} now={view.result} />;
}

interface ComparedProps {
  readonly snapshot: SnapshotView;
  readonly totals: SnapshotTotals;
  readonly now: ResultView | null;
}

function Compared({ snapshot, totals, now }: ComparedProps) {
  const { words } = useLanguage();
  const { snapshots: texts } = usePageTexts();
  const { basis, format } = usePage();
  const formatThen = useFormat(totals);
  const day = format.longDay(snapshot.day);
  return (
    <div className="stack-small">
      <div className="row">
        <BasisChoice />
      </div>
      <table className="table" aria-label={texts.comparedTo(day)}>
        <thead>
          <tr>
            <th scope="col">{texts.figure}</th>
            {[day, texts.now].map((head) => (
              <th key={head} scope="col" className="cell-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{texts.weather}</th>
            <td className="cell-number">
              <WeatherLabel reading={totals.weather} />
            </td>
            <td className="cell-number">{now && <WeatherLabel reading={now.weather} />}</td>
          </tr>
          {FIGURES.map((id) => (
            <tr key={id}>
              <th scope="row">{words.indicator[id].name}</th>
              <td className="cell-number">
                <FigureValue
                  of={totals}
                  figure={figureOf(totals, basis, id)}
                  basis={basis}
                  format={formatThen}
                  statusDate={snapshot.day}
                />
              </td>
              <td className="cell-number">
                {now && (
                  <FigureValue
                    of={now}
                    figure={figureOf(now, basis, id)}
                    basis={basis}
                    format={format}
                    statusDate={now.statusDate}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {now && now.methodVersion !== snapshot.methodVersion && (
        <p className="small subtle">{texts.method(snapshot.methodVersion, now.methodVersion)}</p>
      )}
      {snapshot.partlyHidden && <p className="small subtle">{texts.partlyHidden}</p>}
    </div>
  );
}
