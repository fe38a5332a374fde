import { idIn, sourceKey, withoutId } from '../../domain/plan/source-key';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { seenAmong } from './seen-issues';
import type { Source } from '../../domain/plan/source';

/**
 * Checks that the caller may see the issues that feed deliverables. Throws Failure('source-not-found') with
 * the name of the first one that does not exist for them.
 */
export async function checkSources(ports: Pick<Ports, 'jira'>, sources: readonly Source[]): Promise<void> {
  const issues = sources.flatMap((source) => ('issue' in source ? [source] : []));
  // The id prevails where it is known: keys change when a project gets another key.
  const sees = await seenAmong(
    ports,
    issues.map(({ issue, id = issue }) => id),
  );
  const unseen = issues.find(({ issue, id = issue }) => !sees(id));
  if (unseen) throw new Failure('source-not-found', unseen.issue);
}

/**
 * Whether a source is the same as a stored one: it may lack the id, but not have an id that is not stored.
 */
export function isSameSource(stored: Source, source: Source): boolean {
  const [id, known] = [idIn(source), idIn(stored)];
  if (id !== undefined)
    return id === known && Object.keys(withoutId(source))[0] === Object.keys(withoutId(stored))[0];
  return sourceKey(withoutId(source)) === sourceKey(withoutId(stored));
}
