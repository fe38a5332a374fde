import { makeResolver } from '@forge/resolver';

/** Calls of the gadget surface. */
export const gadgetResolver = makeResolver({});
