import { useCallback, useState } from 'react';
import type { SeenRecord } from '../../../../src/contract/registers/calls';
import type { RegisterKind } from '../../../../src/domain/register/registers';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Empty } from '../../ui/empty';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { RecordForm } from './record-form';
import { RecordTable } from './record-table';
import { RecordView } from './record-view';
import { RemovedRecords } from './removed-records';
import { SavedNotice, type DoneSave } from './saved-notice';
import './registers.css';
import type { SeenRegister } from './seen-register';
import { useRegister } from './use-register';

interface Opened {
  /** Another for each opening: a form that is opened again begins anew. */
  readonly turn: number;
  /** Null: a new one. */
  readonly record: SeenRecord | null;
}

/** A register: its records, the one that is open, and what was done last. */
export function RegisterScreen({ kind }: { readonly kind: RegisterKind }) {
  const { projectId } = usePage();
  const load = useCallback(() => callPage('listRecords', { projectId, kind }), [projectId, kind]);
  const list = useReply(load);
  const register = useRegister(kind, list.value?.currency);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [done, setDone] = useState<DoneSave | null>(null);
  const open = (record: SeenRecord | null) => {
    setDone(null);
    setOpened({ turn: (opened?.turn ?? 0) + 1, record });
  };
  const restored = (save: DoneSave | null) => {
    setDone(save);
    list.reload();
  };
  const end = (save: DoneSave | null) => {
    setOpened(null);
    restored(save);
  };
  return (
    <section className="stack" aria-busy={list.loading}>
      <Heading register={register} add={list.value && !opened ? () => open(null) : null} />
      {done && <SavedNotice key={done.op} done={done} undone={() => end(null)} />}
      {opened && (
        <OpenedRecord
          key={opened.turn}
          register={register}
          end={end}
          opened={opened}
          reload={list.reload}
          isRemoved={list.value?.removed.some(({ id }) => id === opened.record?.id) === true}
        />
      )}
      {list.failure && <FailureNotice failure={list.failure} retry={list.reload} />}
      <Listed register={register} list={list} open={open} />
      <Removed register={register} records={list.value?.removed ?? []} end={restored} reload={list.reload} />
    </section>
  );
}

interface HeadingProps {
  readonly register: SeenRegister;
  /** Null: a record is open, or none is listed yet. */
  readonly add: (() => void) | null;
}

function Heading({ register: { may, words }, add }: HeadingProps) {
  return (
    <div className="row-between">
      <h2>{words.title}</h2>
      {may.add && add && <Button onClick={add}>{words.add}</Button>}
    </div>
  );
}

interface RemovedProps {
  readonly register: SeenRegister;
  readonly records: readonly SeenRecord[];
  readonly end: (save: DoneSave | null) => void;
  readonly reload: () => void;
}

/** The records that were taken out, where there are any. */
function Removed({ register, records, end, reload }: RemovedProps) {
  const { registers: texts } = usePageTexts();
  const { format } = usePage();
  if (records.length === 0) return null;
  return (
    <Disclosure summary={texts.bin(format.count(records.length))}>
      <RemovedRecords register={register} records={records} end={end} reload={reload} />
    </Disclosure>
  );
}

interface OpenedRecordProps {
  readonly register: SeenRegister;
  readonly opened: Opened;
  readonly isRemoved: boolean;
  readonly end: (save: DoneSave | null) => void;
  readonly reload: () => void;
}

function OpenedRecord({ register, opened: { record }, isRemoved, end, reload }: OpenedRecordProps) {
  const { may } = register;
  const canEdit = record === null ? may.add : may.change;
  if (record !== null && !canEdit)
    return <RecordView register={register} record={record} close={() => end(null)} />;
  return <RecordForm register={register} record={record} isRemoved={isRemoved} end={end} reload={reload} />;
}

interface ListedProps {
  readonly register: SeenRegister;
  readonly list: {
    readonly value: { readonly records: readonly SeenRecord[] } | null;
    readonly failure: unknown;
  };
  readonly open: (record: SeenRecord) => void;
}

function Listed({ register, list: { value, failure }, open }: ListedProps) {
  const { texts: surface } = useLanguage();
  const { registers: texts } = usePageTexts();
  const { words } = register;
  if (!value)
    return failure === null ? (
      <SkeletonGroup label={surface.common.loading} heights={['32px', '32px', '32px', '32px']} />
    ) : null;
  if (value.records.length > 0)
    return <RecordTable register={register} records={value.records} open={open} />;
  return (
    <Empty title={words.emptyTitle}>
      <p>{words.emptyHelp}</p>
      <p className="subtle">{texts.whoMay}</p>
    </Empty>
  );
}
