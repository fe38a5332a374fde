import type { MacroKey } from '../../../src/report/macro-documents';
import type { Embedded } from '../surface/embedded';

/** The macros, by the keys of their modules in the manifest: one for each that has a document for exports. */
export const MACROS: Readonly<Record<MacroKey, Embedded>> = {
  'project-macro': {
    view: async () => (await import('./project/project-macro')).ProjectMacro,
    form: async () => (await import('./project/project-form')).ProjectForm,
  },
};
