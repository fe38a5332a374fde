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
  /** What somebody said; null: what is proposed holds. */
  readonly chosen: Outcome | null;
}

/**
 * What occurs in the project, and what was classified and occurs no more: those that nobody knows first, else
 * the most frequent.
 */
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

/** What counts for a row now. */
export const heldBy = ({ chosen, proposed }: OutcomeRow): WorkOutcome => chosen ?? proposed;

const isUnknown = (row: OutcomeRow): boolean => heldBy(row) === 'unclassified';

/** What is said once somebody chose an outcome for one of the rows; null: what its name proposes. */
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
 * Whether an entry is what was said of a row: by id, else by name, where its id is not that of another row.
 */
function decides(entry: ClassifiedName, row: OutcomeRow, rows: readonly OutcomeRow[]): boolean {
  if (entry.id !== null && entry.id === row.id) return true;
  if (classified([entry], row.id, row.name) === undefined) return false;
  return entry.id === null || rows.every(({ kind, id }) => kind !== row.kind || id !== entry.id);
}

/** Jira's list of the issues of a row. */
export function issuesPath({ kind, id, name }: OutcomeRow, projectKey: string): string {
  const value = id ?? `"${name.replace(/["\\]/g, '\\$&')}"`;
  const field = kind === 'resolutions' ? 'resolution' : 'status';
  const jql = `project = "${projectKey}" AND statusCategory = Done AND ${field} = ${value}`;
  return `/issues/?jql=${encodeURIComponent(jql)}`;
}
