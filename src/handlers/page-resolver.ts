import type { PageApi } from '../contract/api';
import {
  adoption,
  capturedBaseline,
  entryOfProject,
  givenExport,
  publication,
  importedProject,
  issuesOf,
  ofProject,
  ofProjectOn,
  ofSpace,
  oneSnapshot,
  savedDeliverable,
  savedRisk,
  savedSettings,
  snapshotsOf,
  takenSnapshot,
} from '../contract/requests';
import { adoptDeliverables } from '../usecases/adopt-deliverables';
import { cancelSync } from '../usecases/cancel-sync';
import { captureBaseline } from '../usecases/capture-baseline';
import { exportProject } from '../usecases/export-project';
import { importProject } from '../usecases/import-project';
import { listDeliverables } from '../usecases/list-deliverables';
import { listIssues } from '../usecases/list-issues';
import { listOutcomes } from '../usecases/list-outcomes';
import { listOverlaps } from '../usecases/list-overlaps';
import { listRisks } from '../usecases/list-risks';
import { listSnapshots } from '../usecases/list-snapshots';
import { previewImport } from '../usecases/preview-import';
import { proposeDeliverables } from '../usecases/propose-deliverables';
import { publishCommittee } from '../usecases/publish-committee';
import { removeDeliverable } from '../usecases/remove-deliverable';
import { removeRisk } from '../usecases/remove-risk';
import { restoreDeliverable } from '../usecases/restore-deliverable';
import { restoreRisk } from '../usecases/restore-risk';
import { saveDeliverable } from '../usecases/save-deliverable';
import { saveRisk } from '../usecases/save-risk';
import { saveSettings } from '../usecases/save-settings';
import { showCommittee } from '../usecases/show-committee';
import { showProject } from '../usecases/show-project';
import { showReaders } from '../usecases/show-readers';
import { showSettings } from '../usecases/show-settings';
import { showSiteSettings } from '../usecases/show-site-settings';
import { showSnapshot } from '../usecases/show-snapshot';
import { showStamp } from '../usecases/show-stamp';
import { showWhatIf } from '../usecases/show-what-if';
import { synchronise } from '../usecases/synchronise';
import { takeSnapshot } from '../usecases/take-snapshot';
import { guarded } from './guarded';
import { resolverOf, type Calls } from './resolver-of';

/** Calls of the project page. */
export const pageCalls: Calls<PageApi> = {
  showProject: guarded('read', ofProjectOn, showProject),
  showStamp: guarded('look', ofProject, showStamp),
  synchronise: guarded('look', ofProject, synchronise),
  cancelSync: guarded('manage', ofProject, cancelSync),
  listIssues: guarded('read', issuesOf, listIssues),
  listOverlaps: guarded('read', ofProject, listOverlaps),
  proposeDeliverables: guarded('manage', ofProject, proposeDeliverables),
  adoptDeliverables: guarded('manage', adoption, adoptDeliverables),
  listDeliverables: guarded('read', ofProject, listDeliverables),
  saveDeliverable: guarded('manage', savedDeliverable, saveDeliverable),
  removeDeliverable: guarded('manage', entryOfProject, removeDeliverable),
  restoreDeliverable: guarded('manage', entryOfProject, restoreDeliverable),
  listRisks: guarded('read', ofProject, listRisks),
  saveRisk: guarded('manage', savedRisk, saveRisk),
  removeRisk: guarded('manage', entryOfProject, removeRisk),
  restoreRisk: guarded('manage', entryOfProject, restoreRisk),
  showWhatIf: guarded('read', ofProject, showWhatIf),
  captureBaseline: guarded('manage', capturedBaseline, captureBaseline),
  showSettings: guarded('manage', ofProject, showSettings),
  showSiteSettings: guarded('manage', ofProject, showSiteSettings),
  listOutcomes: guarded('manage', ofProject, listOutcomes),
  saveSettings: guarded('manage', savedSettings, saveSettings),
  showCommittee: guarded('read', ofProject, showCommittee),
  showReaders: guarded('manage', ofSpace, showReaders),
  publishCommittee: guarded('manage', publication, publishCommittee),
  listSnapshots: guarded('read', snapshotsOf, listSnapshots),
  showSnapshot: guarded('read', oneSnapshot, showSnapshot),
  takeSnapshot: guarded('manage', takenSnapshot, takeSnapshot),
  exportProject: guarded('manage-with-costs', ofProject, exportProject),
  previewImport: guarded('manage-with-costs', givenExport, previewImport),
  importProject: guarded('manage-with-costs', importedProject, importProject),
};

/** The resolver of the project page. */
export const pageResolver = resolverOf(pageCalls);
