import type { PageApi } from '../contract/api';
import {
  importedProject,
  issuesOf,
  ofProject,
  ofProjectOn,
  removedDeliverable,
  savedDeliverable,
  savedSettings,
} from '../contract/requests';
import { exportProject } from '../usecases/export-project';
import { importProject } from '../usecases/import-project';
import { listDeliverables } from '../usecases/list-deliverables';
import { listIssues } from '../usecases/list-issues';
import { removeDeliverable } from '../usecases/remove-deliverable';
import { saveDeliverable } from '../usecases/save-deliverable';
import { saveSettings } from '../usecases/save-settings';
import { showProject } from '../usecases/show-project';
import { showSettings } from '../usecases/show-settings';
import { synchronise } from '../usecases/synchronise';
import { guarded } from './guarded';
import { resolverOf } from './resolver-of';

/** Calls of the project page. */
export const pageResolver = resolverOf<
  Omit<PageApi, 'proposeDeliverables' | 'adoptDeliverables' | 'captureBaseline' | 'showCommittee' | 'publishCommittee'>
>({
  showProject: guarded('read', ofProjectOn, showProject),
  synchronise: guarded('read', ofProject, synchronise),
  listIssues: guarded('read', issuesOf, listIssues),
  listDeliverables: guarded('read', ofProject, listDeliverables),
  saveDeliverable: guarded('manage', savedDeliverable, saveDeliverable),
  removeDeliverable: guarded('manage', removedDeliverable, removeDeliverable),
  showSettings: guarded('manage', ofProject, showSettings),
  saveSettings: guarded('manage', savedSettings, saveSettings),
  exportProject: guarded('manage-with-costs', ofProject, exportProject),
  importProject: guarded('manage-with-costs', importedProject, importProject),
});
