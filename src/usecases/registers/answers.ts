import type { registerCalls } from '../../contract/registers/calls';
import type { Answers } from '../ports/answers';
import { listRecords } from './list-records';
import { saveRecords } from './save-records';
import { showJournal } from './show-journal';
import { undoSave } from './undo-save';

/** What answers the calls about registers. */
export const registerAnswers = { listRecords, saveRecords, undoSave, showJournal } satisfies Answers<
  typeof registerCalls
>;
