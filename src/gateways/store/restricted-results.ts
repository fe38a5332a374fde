import type { RestrictedResult } from '../../contract/stored';
import { readDocument, writeDocument } from './documents';

/** Permissions change: what nobody asks for any more goes by itself. */
const DAYS = 7;

/** The result of a project computed without just these issues; undefined where none is kept. */
export async function readRestricted(projectId: string, hidden: ReadonlySet<string>): Promise<RestrictedResult | undefined> {
  return readDocument<RestrictedResult>(await keyOf(projectId, hidden));
}

/** Keeps a result computed without some issues, for some days. */
export async function writeRestricted(projectId: string, hidden: ReadonlySet<string>, result: RestrictedResult): Promise<void> {
  await writeDocument(await keyOf(projectId, hidden), result, DAYS);
}

/** Named by a digest of what is hidden: nobody is given a result that holds an issue they may not see. */
async function keyOf(projectId: string, hidden: ReadonlySet<string>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode([...hidden].sort().join(',')));
  return `restricted:${projectId}:${Buffer.from(digest).toString('hex')}`;
}
