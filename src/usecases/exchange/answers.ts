import type { exchangeCalls } from '../../contract/exchange';
import type { Answers } from '../ports/answers';
import { exportProject } from './export-project';
import { importProject } from './import-project';
import { previewImport } from './preview-import';

/** What answers the calls that take a project's records out of the app, and in. */
export const exchangeAnswers = { exportProject, previewImport, importProject } satisfies Answers<
  typeof exchangeCalls
>;
