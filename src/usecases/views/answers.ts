import type { OfProject } from '../../contract/call';
import type { issueViewCalls, VersionView, viewCalls } from '../../contract/views';
import { Failure } from '../../failure';
import { visibleResult } from '../access/visible-result';
import { overlapsOf } from '../figures/issue-lists';
import type { Answers, AnswerTo } from '../ports/answers';
import type { Ports } from '../ports/ports';
import { listIssues } from './list-issues';
import { listOutcomes } from './list-outcomes';
import { showIssue } from './show-issue';
import { showProject } from './show-project';
import { showWhatIf } from './show-what-if';

/** Names the stored figures, in one read: a surface that shows others asks for the new ones. */
const showVersion =
  (ports: Pick<Ports, 'store'>) =>
  async ({ projectId }: OfProject): Promise<VersionView> => ({
    version: (await ports.store.readVersion(projectId))?.stamp ?? null,
  });

/** Issues that several deliverables claim and that the caller may see. */
const listOverlaps: AnswerTo<typeof viewCalls.listOverlaps> =
  (ports) =>
  async ({ projectId }, caller) => {
    const visible = await visibleResult(ports)(projectId, { as: 'user', caller });
    if (!visible) throw new Failure('not-synchronised');
    return { overlaps: overlapsOf(visible.result, await visible.lists()) };
  };

/** Answers to the calls that show a project. */
export const viewAnswers = {
  showProject,
  showVersion,
  listIssues,
  listOverlaps,
  listOutcomes,
  showWhatIf,
} satisfies Answers<typeof viewCalls>;

/** Answers to the calls that show an issue. */
export const issueViewAnswers = { showIssue, showVersion } satisfies Answers<typeof issueViewCalls>;
