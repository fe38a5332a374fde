import type { AnswerOf, AskedOf } from '../../contract/call';
import type { viewCalls } from '../../contract/views';
import { Failure } from '../../failure';
import { splitsOf } from '../figures/issue-lists';
import type { Caller, Ports } from '../ports/ports';
import { viewerOf } from '../access/viewer-of';
import { visibleResult } from '../access/visible-result';

/**
 * Ids of the issues behind figures of a day (absent: today), as far as the caller sees them; an empty list
 * for a figure without issues. Throws Failure('forbidden') where those without a rate are asked for and the
 * caller may not see costs.
 */
export const listIssues =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (
    request: AskedOf<typeof viewCalls.listIssues>,
    caller: Caller,
  ): Promise<AnswerOf<typeof viewCalls.listIssues>> => {
    if (request.lists.includes('unrated') && !viewerOf(caller).rights.has('see-costs'))
      throw new Failure('forbidden');
    const visible = await visibleResult(ports)(
      request.projectId,
      { as: 'user', caller },
      request.date ?? null,
    );
    if (!visible) throw new Failure('not-synchronised');
    const known = new Set(visible.result.deliverables.map(({ id }) => `deliverable:${id}`));
    const unknown = request.lists.findIndex((name) => name.startsWith('deliverable:') && !known.has(name));
    if (unknown >= 0) throw new Failure('invalid-request', `lists.${unknown}`);
    const lists = await visible.lists();
    const asked = request.lists.map((name) => lists[name] ?? []);
    const listed = new Set(asked.flat());
    return {
      lists: asked,
      splits: splitsOf(visible.result, lists).filter(({ issueId }) => listed.has(issueId)),
    };
  };
