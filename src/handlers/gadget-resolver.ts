import type { GadgetApi } from '../contract/api';
import { ofProject } from '../contract/requests';
import { showProject } from '../usecases/views/show-project';
import { showStamp } from '../usecases/views/show-stamp';
import { guarded } from './guarded';
import { resolverOf, type Calls } from './resolver-of';

/** Calls of the dashboard gadget. */
export const gadgetCalls: Calls<GadgetApi> = {
  showProject: guarded('read', ofProject, showProject),
  showStamp: guarded('look', ofProject, showStamp),
};

/** The resolver of the dashboard gadget. */
export const gadgetResolver = resolverOf(gadgetCalls);
