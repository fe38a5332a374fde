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
import { adoptDeliverables } from '../usecases/commitments/adopt-deliverables';
import { cancelSync } from '../usecases/sync/cancel-sync';
import { captureBaseline } from '../usecases/commitments/capture-baseline';
import { exportProject } from '../usecases/exchange/export-project';
import { importProject } from '../usecases/exchange/import-project';
import { listDeliverables } from '../usecases/commitments/list-deliverables';
import { listIssues } from '../usecases/views/list-issues';
import { listOutcomes } from '../usecases/views/list-outcomes';
import { listOverlaps } from '../usecases/views/list-overlaps';
import { listRisks } from '../usecases/risks/list-risks';
import { listSnapshots } from '../usecases/committees/list-snapshots';
import { previewImport } from '../usecases/exchange/preview-import';
import { proposeDeliverables } from '../usecases/commitments/propose-deliverables';
import { publishCommittee } from '../usecases/committees/publish-committee';
import { removeDeliverable } from '../usecases/commitments/remove-deliverable';
import { removeRisk } from '../usecases/risks/remove-risk';
import { restoreDeliverable } from '../usecases/commitments/restore-deliverable';
import { restoreRisk } from '../usecases/risks/restore-risk';
import { saveDeliverable } from '../usecases/commitments/save-deliverable';
import { saveRisk } from '../usecases/risks/save-risk';
import { saveSettings } from '../usecases/settings/save-settings';
import { showCommittee } from '../usecases/committees/show-committee';
import { showProject } from '../usecases/views/show-project';
import { showReaders } from '../usecases/committees/show-readers';
import { showSettings } from '../usecases/settings/show-settings';
import { showSiteSettings } from '../usecases/settings/show-site-settings';
import { showSnapshot } from '../usecases/committees/show-snapshot';
import { showStamp } from '../usecases/views/show-stamp';
import { showWhatIf } from '../usecases/views/show-what-if';
import { synchronise } from '../usecases/sync/synchronise';
import { takeSnapshot } from '../usecases/committees/take-snapshot';
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
