import type { exchangeCalls } from '../../contract/exchange';
import type { Answers } from '../ports/answers';
import { exportProject } from './export-project';
import { importProject } from './import-project';
import { previewImport } from './preview-import';

/** Answers to the calls that export and import a project's records. */
export const exchangeAnswers = { exportProject, previewImport, importProject } satisfies Answers<
  typeof exchangeCalls
>;
