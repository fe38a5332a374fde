import type { OfProject } from '../../contract/call';
import type { issueViewCalls, StampView, viewCalls } from '../../contract/views';
import { Failure } from '../../failure';
import { visibleResult } from '../access/visible-result';
import { overlapsOf } from '../figures/issue-lists';
import type { Answers, AnswerTo } from '../ports/answers';
import type { Needs } from '../ports/ports';
import { listIssues } from './list-issues';
import { listOutcomes } from './list-outcomes';
import { showIssue } from './show-issue';
import { showProject } from './show-project';
import { showWhatIf } from './show-what-if';

/** Names the figures that are stored, in one read: a surface that shows others asks for them anew. */
const showStamp =
  (needs: Pick<Needs, 'store'>) =>
  async ({ projectId }: OfProject): Promise<StampView> => ({ stamp: (await needs.store.readStamp(projectId))?.stamp ?? null });

/** Issues that several deliverables claim, as far as the caller sees them. */
const listOverlaps: AnswerTo<typeof viewCalls.listOverlaps> =
  (needs) =>
  async ({ projectId }, caller) => {
    const visible = await visibleResult(needs)(projectId, { as: 'user', caller });
    if (!visible) throw new Failure('not-synchronised');
    return { overlaps: overlapsOf(visible.result, await visible.lists()) };
  };

/** What answers the calls that show a project. */
export const viewAnswers = {
  showProject,
  showStamp,
  listIssues,
  listOverlaps,
  listOutcomes,
  showWhatIf,
} satisfies Answers<typeof viewCalls>;

/** What answers the calls that show an issue. */
export const issueViewAnswers = { showIssue, showStamp } satisfies Answers<typeof issueViewCalls>;
