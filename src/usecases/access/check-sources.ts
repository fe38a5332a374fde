import { idIn, sourceKey, withoutId } from '../../domain/plan/source-key';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { seenAmong } from './seen-issues';
import type { Source } from '../../domain/plan/source';

/**
 * Holds the issues that feed deliverables against what the caller may see. Throws Failure('source-not-found')
 * with the name of the first one that does not exist for them.
 */
export async function checkSources(ports: Pick<Ports, 'jira'>, sources: readonly Source[]): Promise<void> {
  const issues = sources.flatMap((source) => ('issue' in source ? [source] : []));
  // The id wins where it is known: keys change when a project gets another one.
  const sees = await seenAmong(
    ports,
    issues.map(({ issue, id = issue }) => id),
  );
  const unseen = issues.find(({ issue, id = issue }) => !sees(id));
  if (unseen) throw new Failure('source-not-found', unseen.issue);
}

/** Whether a source says what one that is stored says: an id may be left out, and never added. */
export function isSameSource(stored: Source, source: Source): boolean {
  const [id, known] = [idIn(source), idIn(stored)];
  if (id !== undefined)
    return id === known && Object.keys(withoutId(source))[0] === Object.keys(withoutId(stored))[0];
  return sourceKey(withoutId(source)) === sourceKey(withoutId(stored));
}
