import type { PanelApi } from '../contract/api';
import { declaredProgress, nothing } from '../contract/requests';
import { declareProgress } from '../usecases/declare-progress';
import { showIssue } from '../usecases/show-issue';
import { showStamp } from '../usecases/show-stamp';
import { guardedIssue } from './guarded-issue';
import { resolverOf } from './resolver-of';

/** Calls of the issue panel. */
export const panelResolver = resolverOf<PanelApi>({
  showIssue: guardedIssue(nothing, showIssue),
  showStamp: guardedIssue(nothing, showStamp, 'look'),
  declareProgress: guardedIssue(declaredProgress, declareProgress),
});
