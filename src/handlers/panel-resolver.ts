import type { PanelApi } from '../contract/api';
import { declaredProgress, nothing, savedShares } from '../contract/requests';
import { declareProgress } from '../usecases/commitments/declare-progress';
import { saveShares } from '../usecases/commitments/save-shares';
import { showIssue } from '../usecases/views/show-issue';
import { showShares } from '../usecases/commitments/show-shares';
import { showStamp } from '../usecases/views/show-stamp';
import { guardedIssue } from './guarded-issue';
import { resolverOf, type Calls } from './resolver-of';

/** Calls of the issue panel. */
export const panelCalls: Calls<PanelApi> = {
  showIssue: guardedIssue(nothing, showIssue),
  showStamp: guardedIssue(nothing, showStamp, 'look'),
  declareProgress: guardedIssue(declaredProgress, declareProgress),
  showShares: guardedIssue(nothing, showShares, 'manage'),
  saveShares: guardedIssue(savedShares, saveShares, 'manage'),
};

/** The resolver of the issue panel. */
export const panelResolver = resolverOf(panelCalls);
