import { makeResolver } from '@forge/resolver';

/** Calls of the panel surface. */
export const panelResolver = makeResolver({});
