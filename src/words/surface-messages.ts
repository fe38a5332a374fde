import type { en } from './en/surface';

/** Words that only the surfaces use; what pages and reports also say is in `vocabulary-messages.ts` and its neighbours. Complete by type. */
export type SurfaceMessages = typeof en;
