import kvs from '@forge/kvs';
import type { Confirmation } from '../../contract/readers';
import { FORMER_MEMBER } from '../../domain/plan/people-of-plan';
import { askStore } from './ask-store';
import { checkSchema, writeItems } from './values';

/** Entities whose rows say who signed them. */
const SIGNED = ['declaration', 'snapshot', 'publication'] as const;
const A_PAGE = 100;

/** A row, as far as it names people. */
interface SignedRow {
  readonly schema: number;
  readonly by?: string;
  /** JSON of a `Confirmation`. */
  readonly confirmation?: string;
}

/**
 * Accounts named by declarations, snapshots and publications of a project, as the store's index shows them.
 */
export async function listSigners(projectId: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const entity of SIGNED)
    for await (const { value } of rowsOf(projectId, entity))
      signersOf(value).forEach((one) => found.add(one));
  found.delete(FORMER_MEMBER);
  return [...found];
}

/** Names a former member in place of some accounts. What the rows say otherwise stays as it is. */
export async function eraseSigners(projectId: string, accountIds: ReadonlySet<string>): Promise<void> {
  for (const entity of SIGNED) {
    const changed: { key: string; entityName: string; value: SignedRow }[] = [];
    for await (const { key, value } of rowsOf(projectId, entity)) {
      if (!signersOf(value).some((account) => accountIds.has(account))) continue;
      checkSchema(value, entity);
      changed.push({ key, entityName: entity, value: without(value, accountIds) });
    }
    await writeItems(changed);
  }
}

async function* rowsOf(projectId: string, entity: (typeof SIGNED)[number]) {
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<SignedRow>(entity)
      .query()
      .index('by-project', { partition: [projectId] })
      .limit(A_PAGE);
    const page = await askStore(() => (cursor === undefined ? query : query.cursor(cursor)).getMany());
    yield* page.results;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

function signersOf({ by, confirmation }: SignedRow): readonly string[] {
  const confirmed = confirmationOf(confirmation);
  const named = confirmed === null ? [] : [confirmed.by, ...confirmed.readers.people];
  return by === undefined ? named : [by, ...named];
}

function without(row: SignedRow, accountIds: ReadonlySet<string>): SignedRow {
  const nameOf = (account: string): string => (accountIds.has(account) ? FORMER_MEMBER : account);
  const confirmed = confirmationOf(row.confirmation);
  return {
    ...row,
    ...(row.by === undefined ? {} : { by: nameOf(row.by) }),
    ...(confirmed === null ? {} : { confirmation: JSON.stringify(renamed(confirmed, nameOf)) }),
  };
}

const confirmationOf = (text: string | undefined): Confirmation | null =>
  text === undefined ? null : (JSON.parse(text) as Confirmation);

const renamed = (confirmed: Confirmation, nameOf: (account: string) => string): Confirmation => ({
  ...confirmed,
  by: nameOf(confirmed.by),
  readers: { ...confirmed.readers, people: confirmed.readers.people.map(nameOf) },
});
