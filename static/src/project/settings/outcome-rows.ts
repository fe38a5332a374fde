import type { OutcomeInUse, ProjectOutcomes } from '../../../../src/contract/outcomes';
import type {
  ClassifiedName,
  Outcome,
  OutcomeSettings,
  WorkOutcome,
} from '../../../../src/domain/plan/outcome';
import {
  classified,
  proposedByResolution,
  proposedByStatus,
} from '../../../../src/domain/plan/outcome-reader';

export type OutcomeKind = keyof OutcomeSettings;

/** A resolution or done status as the settings list it. */
export interface OutcomeRow extends OutcomeInUse {
  readonly kind: OutcomeKind;
  /** What somebody chose; null: the proposal counts. */
  readonly chosen: Outcome | null;
}

/** The outcomes that occur in the project or were classified: unknown ones first, then the most frequent. */
export function outcomeRows(inUse: ProjectOutcomes, said: OutcomeSettings): readonly OutcomeRow[] {
  const rows = [...rowsOf('resolutions', inUse, said), ...rowsOf('statuses', inUse, said)];
  return rows.toSorted((one, other) => Number(isUnknown(other)) - Number(isUnknown(one)));
}

const PROPOSED = { resolutions: proposedByResolution, statuses: proposedByStatus };

function rowsOf(kind: OutcomeKind, inUse: ProjectOutcomes, said: OutcomeSettings): readonly OutcomeRow[] {
  const gone = said[kind].filter(
    (entry) => !inUse[kind].some((one) => classified([entry], one.id, one.name) !== undefined),
  );
  const former = gone.map(({ id, name }) => ({ id, name, issues: 0, proposed: PROPOSED[kind](name) }));
  return [...inUse[kind], ...former].map((one) => ({
    ...one,
    kind,
    chosen: classified(said[kind], one.id, one.name) ?? null,
  }));
}

/** The outcome that counts for a row now. */
export const heldBy = ({ chosen, proposed }: OutcomeRow): WorkOutcome => chosen ?? proposed;

const isUnknown = (row: OutcomeRow): boolean => heldBy(row) === 'unclassified';

/** The settings after somebody chose an outcome for a row; null: its name decides again. */
export function withOutcome(
  said: OutcomeSettings,
  rows: readonly OutcomeRow[],
  row: OutcomeRow,
  outcome: Outcome | null,
): OutcomeSettings {
  const { kind, id, name } = row;
  const others = said[kind].filter((entry) => !decides(entry, row, rows));
  return { ...said, [kind]: outcome === null ? others : [...others, { id, name, outcome }] };
}

/**
 * Whether an entry of the settings is that of a row: by id, else by name unless its id is that of another
 * row.
 */
function decides(entry: ClassifiedName, row: OutcomeRow, rows: readonly OutcomeRow[]): boolean {
  if (entry.id !== null && entry.id === row.id) return true;
  if (classified([entry], row.id, row.name) === undefined) return false;
  return entry.id === null || rows.every(({ kind, id }) => kind !== row.kind || id !== entry.id);
}

/** The address of Jira's list of a row's issues. */
export function issuesPath({ kind, id, name }: OutcomeRow, projectKey: string): string {
  const value = id ?? `"${name.replace(/["\\]/g, '\\$&')}"`;
  const field = kind === 'resolutions' ? 'resolution' : 'status';
  const jql = `project = "${projectKey}" AND statusCategory = Done AND ${field} = ${value}`;
  return `/issues/?jql=${encodeURIComponent(jql)}`;
}
