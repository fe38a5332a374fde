import { makeResolver } from '@forge/resolver';

/** Calls of the macro surface. */
export const macroResolver = makeResolver({});
