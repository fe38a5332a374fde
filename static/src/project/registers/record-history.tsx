import { useCallback, useState } from 'react';
import type { SeenEntry } from '../../../../src/contract/registers/calls';
import { valueOf } from '../../../../src/domain/register/register-record';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useAction } from '../../surface/use-action';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { momentText } from './moment-text';
import { useRecordTexts } from './use-record-texts';
import type { SeenRegister } from './seen-register';

interface RecordHistoryProps {
  readonly register: SeenRegister;
  readonly id: string;
}

/** Who changed what of a record, the last change first. */
export function RecordHistory({ register, id }: RecordHistoryProps) {
  const { texts: surface } = useLanguage();
  const { projectId } = usePage();
  const { kind } = register;
  const load = useCallback(
    () => callPage('showJournal', { projectId, record: { kind, id }, cursor: null }),
    [projectId, kind, id],
  );
  const { value, failure, reload } = useReply(load);
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (!value) return <SkeletonGroup label={surface.common.loading} heights={['32px', '32px']} />;
  return <Entries register={register} id={id} first={value.entries} firstNext={value.next} />;
}

interface EntriesProps extends RecordHistoryProps {
  readonly first: readonly SeenEntry[];
  readonly firstNext: string | null;
}

function Entries({ register, id, first, firstNext }: EntriesProps) {
  const { registers } = usePageTexts();
  const { projectId } = usePage();
  const [{ entries, next }, setPage] = useState({ entries: first, next: firstNext });
  const action = useAction();
  const record = { kind: register.kind, id };
  const more = () =>
    action.run(
      () => callPage('showJournal', { projectId, record, cursor: next }),
      (page) => setPage({ entries: [...entries, ...page.entries], next: page.next }),
    );
  return (
    <div className="stack-small">
      {entries.length === 0 && next === null && <p className="subtle">{registers.history.none}</p>}
      <EntryList register={register} entries={entries} />
      {action.failure && <FailureNotice failure={action.failure} retry={more} />}
      {next !== null && (
        <Button busy={action.busy} onClick={more}>
          {registers.history.more}
        </Button>
      )}
    </div>
  );
}

interface EntryListProps {
  readonly register: SeenRegister;
  readonly entries: readonly SeenEntry[];
}

function EntryList({ register, entries }: EntryListProps) {
  const { words } = useLanguage();
  const { registers } = usePageTexts();
  const texts = registers.history;
  const { textOf, nameOf } = useRecordTexts(
    register,
    entries.flatMap(({ before, after }) => [before, after]),
    entries.map(({ by }) => by),
  );
  const shown = (name: string, fields: SeenEntry['after']) =>
    textOf(name, valueOf(fields, name)) || registers.empty;
  const changesOf = ({ added, before, after }: SeenEntry) =>
    Object.keys(register.fields)
      .filter((name) => Object.hasOwn(after, name))
      .map((name) => {
        const named = register.words.fields[name] ?? name;
        return added
          ? registers.labelled(named, shown(name, after))
          : texts.changed(named, shown(name, before), shown(name, after));
      });
  return (
    <ol className="record-history">
      {entries.map((entry) => (
        <li key={entry.op}>
          <p className="small subtle">{texts.by(nameOf(entry.by), momentText(entry.at, words.format.tag))}</p>
          <ul>
            {[...eventOf(entry, texts), ...changesOf(entry), ...(entry.reserved ? [texts.reserved] : [])].map(
              (line) => (
                <li key={line}>{line}</li>
              ),
            )}
          </ul>
          {entry.reason !== null && <p>{texts.reason(entry.reason)}</p>}
        </li>
      ))}
    </ol>
  );
}

function eventOf(
  { added, removed }: SeenEntry,
  texts: Readonly<Record<'added' | 'removed' | 'restored', string>>,
): readonly string[] {
  if (added) return [texts.added];
  if (removed === null) return [];
  return [removed ? texts.removed : texts.restored];
}
