import type { en } from './en';

/** Words that only the surfaces use; what pages and reports also say stands in `src/report/messages`. Complete by type. */
export type SurfaceMessages = typeof en;
