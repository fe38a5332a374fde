import type { syncCalls } from '../../contract/sync';
import type { Answers, AnswerTo } from '../ports/answers';
import { cancelSync } from './cancel-sync';
import { requestSync } from './request-sync';

/** Syncs the project because somebody asks. */
const synchronise: AnswerTo<typeof syncCalls.synchronise> =
  (ports) =>
  async ({ projectId }) => {
    const { phase } = await requestSync(ports)(projectId);
    return { phase };
  };

/** Answers to the calls that begin or stop a sync. */
export const syncAnswers = { synchronise, cancelSync } satisfies Answers<typeof syncCalls>;
