import kvs, { WhereConditions } from '@forge/kvs';
import { askStore } from './ask-store';

const A_PAGE = 100;

/**
 * Keys with a prefix, with what they hold, in their order; `most` bounds the pages that are read. The store
 * lists them from an index, which may lag some seconds behind writes and deletions.
 */
export async function entriesBeginning(
  prefix: string,
  most: number,
): Promise<readonly { key: string; value: unknown }[]> {
  const entries: { key: string; value: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(A_PAGE);
    const page = await askStore(() => (cursor === undefined ? query : query.cursor(cursor)).getMany());
    entries.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== undefined && entries.length < most);
  return entries;
}
