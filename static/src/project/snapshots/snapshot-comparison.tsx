import { useCallback, type ReactNode } from 'react';
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

/** The figures of a snapshot next to those of now. */
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
  const { snapshots: texts } = usePageTexts();
  const { format } = usePage();
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
          <ThenAndNow
            name={texts.weather}
            before={<WeatherLabel reading={totals.weather} />}
            after={now && <WeatherLabel reading={now.weather} />}
          />
          {FIGURES.map((id) => (
            <FigureRow key={id} id={id} snapshot={snapshot} totals={totals} now={now} />
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

function FigureRow({ id, snapshot, totals, now }: ComparedProps & { readonly id: FigureId }) {
  const { words } = useLanguage();
  const { basis, format } = usePage();
  const formatThen = useFormat(totals);
  return (
    <ThenAndNow
      name={words.indicator[id].name}
      before={
        <FigureValue
          of={totals}
          figure={figureOf(totals, basis, id)}
          basis={basis}
          format={formatThen}
          statusDate={snapshot.day}
        />
      }
      after={
        now && (
          <FigureValue
            of={now}
            figure={figureOf(now, basis, id)}
            basis={basis}
            format={format}
            statusDate={now.statusDate}
          />
        )
      }
    />
  );
}

interface ThenAndNowProps {
  readonly name: string;
  readonly before: ReactNode;
  /** Null: there are no figures now. */
  readonly after: ReactNode;
}

function ThenAndNow({ name, before, after }: ThenAndNowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="cell-number">{before}</td>
      <td className="cell-number">{after}</td>
    </tr>
  );
}
