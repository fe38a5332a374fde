import { type ImportedPart, type ReplacedPart, IMPORTED_PARTS } from '../../contract/import-preview';
import type { ProjectExport } from '../../contract/jalon-export';

/** An entry of a part: its key, its name, and its content. */
interface Row {
  readonly key: string;
  readonly name: string;
  readonly said: unknown;
}

/** What an import does to each part that holds something now; both sides as exports of all that is stored. */
export function replacedParts(kept: ProjectExport, given: ProjectExport): readonly ReplacedPart[] {
  return IMPORTED_PARTS.flatMap((part) => {
    const [before, after] = [keyed(ROWS[part](kept)), keyed(ROWS[part](given))];
    if (before.size === 0) return [];
    const lost = [...before].filter(([key]) => !after.has(key));
    const other = [...before].filter(
      ([key, { said }]) => after.has(key) && !isSame(after.get(key)?.said, said),
    );
    const names = (rows: typeof lost): readonly string[] => rows.map(([, { name }]) => name);
    return [{ part, kept: before.size, given: after.size, gone: names(lost), changed: names(other) }];
  });
}

/** Rows by key; rows with the same key are numbered. */
function keyed(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    let key = row.key;
    for (let nth = 2; found.has(key); nth++) key = `${row.key} ${String(nth)}`;
    found.set(key, row);
  }
  return found;
}

const row = (key: string, name: string, said: unknown): Row => ({ key, name, said });

const ROWS: Readonly<Record<ImportedPart, (project: ProjectExport) => readonly Row[]>> = {
  deliverables: ({ deliverables = [] }) => deliverables.map((one) => row(one.id, one.name, one)),
  risks: ({ risks = [] }) =>
    risks.map((one) => ('title' in one ? row(String(one.id), String(one.title), one) : asItIs(one))),
  baselines: ({ baselines = [] }) => baselines.map((one) => row(`${one.date} ${one.name}`, one.name, one)),
  milestones: ({ milestones = [] }) => milestones.map((one) => row(one.id, one.name, one)),
  costs: ({ costs = [] }) => costs.map(asItIs),
  shares: ({ shares = [] }) => shares.map((one) => row(`${one.issue} ${one.from ?? ''}`, one.issue, one)),
  people: ({ people = [] }) => people.map((one) => row(one.accountId, one.accountId, one)),
  rates: ({ rates = [] }) =>
    rates.map((one) => row([one.person, one.role, one.from].join(' '), one.role ?? '', one)),
  outcomes: ({ outcomes }) =>
    [...(outcomes?.resolutions ?? []), ...(outcomes?.statuses ?? [])].map((one) =>
      row(one.id ?? one.name, one.name, one),
    ),
  linkTypes: ({ linkTypes = [] }) => linkTypes.map((one) => row(one.id, one.name, one)),
  settings: ({ currency, hoursPerDay, calendar, thresholds, parentEstimates }) =>
    Object.entries({ currency, hoursPerDay, calendar, thresholds, parentEstimates }).map(([name, said]) =>
      row(name, name, said),
    ),
  committee: ({ committee }) => (committee ? [row('committee', 'committee', committee)] : []),
  registers: ({ decisions = [], actions = [], changes = [], committees = [], snapshots = [], kept = {} }) => [
    ...[decisions, actions, changes].flat().map(recordRow),
    ...[committees, snapshots, ...Object.values(kept).map((rows = []) => rows)].flat().map(asItIs),
  ],
};

/** A record of a register, by its id; its first text names it. */
function recordRow(said: Readonly<Record<string, unknown>>): Row {
  const { id, ...fields } = said;
  if (typeof id !== 'string') return asItIs(said);
  const name = Object.values(fields).find((value) => typeof value === 'string');
  return row(id, [id, name].join(' ').trim(), said);
}

function asItIs(said: object): Row {
  return row(textOf(said), 'label' in said && typeof said.label === 'string' ? said.label : '', said);
}

const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

/** The same text for the same content, whatever the order of its keys. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
