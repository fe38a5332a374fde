import type { committeeCalls } from '../../contract/committees';
import type { Answers, AnswerTo } from '../ports/answers';
import { listSnapshots } from './list-snapshots';
import { publishCommittee } from './publish-committee';
import { showCommittee } from './show-committee';
import { readersOf, spaceOf } from './space-readers';
import { showSnapshot } from './show-snapshot';
import { takeSnapshot } from './take-snapshot';

/** Who may read the pages of a space that the caller sees. Throws Failure('space-not-found'). */
const showReaders: AnswerTo<typeof committeeCalls.showReaders> =
  (ports) =>
  async ({ spaceKey }) =>
    readersOf(ports, 'user', await spaceOf(ports, 'user', spaceKey));

/** Answers to the calls about committees. */
export const committeeAnswers = {
  showCommittee,
  showReaders,
  publishCommittee,
  listSnapshots,
  showSnapshot,
  takeSnapshot,
} satisfies Answers<typeof committeeCalls>;
