import { z } from 'zod';
import { answers, call } from './call';
import { ofProject, projectId } from './fields';
import type { ImportPreview } from './import-preview';
import type { JalonExport } from './jalon-export';
import type { ProjectView } from './views';

const givenExport = z.object({ projectId, export: z.unknown() });

/** Calls that export the records of a project, and import them. */
export const exchangeCalls = {
  exportProject: call({ right: 'manage-with-costs', request: ofProject, answer: answers<JalonExport>() }),
  /** What an import would replace; nothing is changed. */
  previewImport: call({ right: 'manage-with-costs', request: givenExport, answer: answers<ImportPreview>() }),
  importProject: call({
    right: 'manage-with-costs',
    writes: true,
    /** `revision`: as the preview gave it; absent where nothing is stored. */
    request: givenExport.extend({ revision: z.int().min(0).optional() }),
    answer: answers<ProjectView>(),
  }),
};
