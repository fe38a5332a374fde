import { useCallback, useState } from 'react';
import type { SnapshotList } from '../../../../src/contract/snapshot';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { Empty } from '../../ui/empty';
import { SelectField } from '../../ui/field';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { SnapshotTable } from './snapshot-table';
import { TakeSnapshot } from './take-snapshot';

/** The snapshots by year, and the form that takes one of now. */
export function Snapshots() {
  const { texts: common } = useLanguage();
  const { snapshots: texts } = usePageTexts();
  const { projectId, view } = usePage();
  const [year, setYear] = useState<number | null>(null);
  const load = useCallback(
    () => callPage('listSnapshots', year === null ? { projectId } : { projectId, year }),
    [projectId, year],
  );
  const { value, failure, reload, replace } = useReply(load);
  const taken = (list: SnapshotList) => {
    setYear(null);
    replace(list);
  };
  return (
    <div className="stack">
      <h2>{texts.title}</h2>
      <p>{texts.help}</p>
      {view.capabilities.manageDeliverables &&
        (view.result ? <TakeSnapshot taken={taken} /> : <p>{texts.notReady}</p>)}
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {!value && !failure && (
        <SkeletonGroup label={common.common.loading} heights={['32px', '32px', '32px', '32px']} />
      )}
      {value && value.firstYear === null && (
        <Empty title={texts.none}>
          <p>{texts.noneHelp}</p>
        </Empty>
      )}
      {value && value.firstYear !== null && (
        <OfYear list={value} firstYear={value.firstYear} choose={setYear} />
      )}
    </div>
  );
}

interface OfYearProps {
  readonly list: SnapshotList;
  readonly firstYear: number;
  readonly choose: (year: number) => void;
}

function OfYear({ list, firstYear, choose }: OfYearProps) {
  const { snapshots: texts } = usePageTexts();
  const { view } = usePage();
  const now = view.result ? new Date(view.result.statusDate * 86_400_000).getUTCFullYear() : list.year;
  const last = Math.max(now, list.year);
  const years = Array.from({ length: last - firstYear + 1 }, (_, back) => String(last - back));
  return (
    <>
      {years.length > 1 && (
        <SelectField
          label={texts.year}
          value={String(list.year)}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(value) => choose(Number(value))}
        />
      )}
      {list.snapshots.length === 0 ? (
        <p className="subtle">{texts.noneOfYear(String(list.year))}</p>
      ) : (
        <SnapshotTable key={list.year} snapshots={list.snapshots} />
      )}
    </>
  );
}
