import { makeResolver } from '@forge/resolver';

/** Calls of the page surface. */
export const pageResolver = makeResolver({});
