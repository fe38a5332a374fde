import type { Embedded } from '../surface/embedded';

/** The gadgets, by the keys of their modules in the manifest. */
export const GADGETS: Readonly<Record<string, Embedded>> = {
  'project-gadget': {
    view: async () => (await import('./project/project-gadget')).ProjectGadget,
    form: async () => (await import('./project/project-form')).ProjectForm,
  },
};
