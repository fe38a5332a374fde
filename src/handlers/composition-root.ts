import { getAppContext } from '@forge/api';
import { reportAccounts } from '../gateways/atlassian/report-accounts';
import { findMarkedPages, markPage } from '../gateways/confluence/page-marks';
import {
  attachImage,
  createPage,
  findPagesTitled,
  readPage,
  seesPage,
  updatePage,
} from '../gateways/confluence/pages';
import { groupName, readersOf } from '../gateways/confluence/space-readers';
import { findSpace, listSpaces } from '../gateways/confluence/spaces';
import { readDrawingAssets } from '../gateways/drawing/drawing-assets';
import {
  countIssues,
  highestKey,
  projectsOfIssues,
  sampleCreation,
  seenAmong,
  timesSpent,
} from '../gateways/jira/find-issues';
import { changedIssues, issuesOfProject } from '../gateways/jira/jql';
import { mirrorDeclaration, readIssue, setRemaining } from '../gateways/jira/one-issue';
import { readHolders } from '../gateways/jira/permission-scheme';
import { mayDeclareIn, mayDeclareOn, mayManage } from '../gateways/jira/permissions';
import { fetchIssues, readIssues } from '../gateways/jira/read-issues';
import {
  ownAccount,
  readIssueFields,
  readLinkTypes,
  readNames,
  readProject,
  readServer,
  readStatuses,
  readTimeTracking,
  readVersions,
} from '../gateways/jira/read-site';
import {
  changedAmong,
  descendantsElsewhere,
  descendantsOf,
  selectIssues,
  visibleAmong,
} from '../gateways/jira/select-issues';
import { pushAll, pushWork } from '../gateways/queue/sync-queue';
import { beginHourlySync, claimHourlySync, releaseHourlySync } from '../gateways/store/asked-hourly-sync';
import { beginGeneration, promoteGeneration, readFacts } from '../gateways/store/facts-index';
import { openFacts } from '../gateways/store/facts-writer';
import { readCommittee, writeCommittee, writePlanAndCommittee } from '../gateways/store/committee-record';
import { appendDeclaration, keepPublication } from '../gateways/store/history-records';
import { changeRecords } from '../gateways/store/change-registers';
import { erasePeople } from '../gateways/store/erase-people';
import { listEntries, readSave } from '../gateways/store/journal-rows';
import { replaceRecords } from '../gateways/store/replace-records';
import { readRegisters } from '../gateways/store/read-registers';
import { deleteNotes, listNotes, writeNote } from '../gateways/store/note-records';
import { claimFirstPage, releaseFirstPage } from '../gateways/store/page-claim';
import { readPlan, writePlan } from '../gateways/store/plan-record';
import {
  readLists,
  readListsOfIssue,
  readRestricted,
  readVersion,
  writeRestricted,
  writeResult,
} from '../gateways/store/result-records';
import {
  listCommittees,
  clearPending,
  isCancelled,
  listProjects,
  noteCancel,
  readCommitteeState,
  readMeta,
  readInputVersion,
  readInitialState,
  readSync,
  readWaiting,
  writePending,
  writeMeta,
  writeSync,
} from '../gateways/store/project-records';
import { eraseSigners, listSigners } from '../gateways/store/signed-rows';
import {
  appendSnapshot,
  firstSnapshot,
  keepDay,
  listSnapshots,
  readSnapshot,
} from '../gateways/store/snapshot-records';
import { renderPng } from '../report/png/render-png';
import type { IssueQuery, Ports } from '../usecases/ports/ports';

/** The ports, filled with the gateways. */
export const PORTS: Ports = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  appVersion: () => getAppContext().appVersion.split('.')[0] ?? '',
  millisecondsLeft: () => getAppContext().invocationRemainingTimeInMillis(),
  jira: {
    readIssues: (as, query, options) =>
      readIssues(as, jqlOf(query), options, 'current' in query ? query.current : []),
    fetchIssues,
    timesSpent,
    highestKey,
    sampleCreation,
    projectsOfIssues,
    readIssue,
    selectIssues,
    descendantsOf,
    descendantsElsewhere,
    changedAmong,
    seenAmong,
    visibleAmong,
    countIssues,
    readProject,
    readVersions,
    readStatuses,
    readServer,
    readIssueFields,
    readLinkTypes,
    readTimeTracking,
    readNames,
    ownAccount,
    mayManage,
    readHolders,
    mayDeclareIn,
    mayDeclareOn,
    setRemaining,
    mirrorDeclaration,
  },
  store: {
    readSync,
    writeSync,
    readWaiting,
    writeNote,
    listNotes,
    deleteNotes,
    writePending,
    clearPending,
    noteCancel,
    isCancelled,
    claimHourlySync,
    beginHourlySync,
    releaseHourlySync,
    listProjects,
    readMeta,
    writeMeta,
    beginGeneration,
    promoteGeneration,
    openFacts,
    readFacts,
    readInitialState,
    readInputVersion,
    readVersion,
    writeResult,
    readLists,
    readListsOfIssue,
    readRestricted,
    writeRestricted,
    readPlan,
    writePlan,
    readCommitteeState,
    readCommittee,
    writeCommittee,
    writePlanAndCommittee,
    listCommittees,
    claimFirstPage,
    releaseFirstPage,
    appendDeclaration,
    keepDay,
    appendSnapshot,
    listSnapshots,
    firstSnapshot,
    readSnapshot,
    keepPublication,
  },
  registers: { readRegisters, changeRecords, replaceRecords, erasePeople, readSave, listEntries },
  people: { report: reportAccounts, listSigners, eraseSigners },
  confluence: {
    listSpaces,
    findSpace,
    readersOf,
    groupName,
    createPage,
    readPage,
    seesPage,
    findPagesTitled,
    updatePage,
    markPage,
    findMarkedPages,
    attachImage,
  },
  queue: { push: pushWork, pushAll },
  drawPng: async (svg, scale) => renderPng(svg, await readDrawingAssets(), scale),
};

function jqlOf(query: IssueQuery): string {
  return 'all' in query
    ? issuesOfProject(query.all, query.from, query.before)
    : changedIssues(query.changedIn, query.minutes);
}
