import { attachImage, createPage, markPage, readPage, updatePage } from '../gateways/confluence/pages';
import { findSpace, listSpaces } from '../gateways/confluence/spaces';
import { readDrawingAssets } from '../gateways/drawing/drawing-assets';
import { changedIssues, issuesOfProject, theseIssues } from '../gateways/jira/jql';
import { mirrorDeclaration, readIssue, setRemaining } from '../gateways/jira/one-issue';
import { mayDeclareOn } from '../gateways/jira/permissions';
import { readIssues } from '../gateways/jira/read-issues';
import {
  countIssues,
  readNames,
  readProject,
  readStartField,
  readStatuses,
  readServer,
  readVersions,
} from '../gateways/jira/read-site';
import { descendantsOf, selectIssues, visibleAmong } from '../gateways/jira/select-issues';
import { pushWork } from '../gateways/queue/sync-queue';
import { beginShelf, promoteShelf, readFacts } from '../gateways/store/facts-index';
import { openFacts } from '../gateways/store/facts-writer';
import { appendDeclaration, appendPublication, writeSnapshot } from '../gateways/store/history-records';
import { readPlan, writePlan } from '../gateways/store/plan-record';
import { readRestricted, writeRestricted } from '../gateways/store/restricted-results';
import {
  listCommittees,
  listProjects,
  noteAgain,
  readCommittee,
  readMeta,
  readResult,
  readResultWithIssues,
  readSync,
  takeAgain,
  writeCommittee,
  writeMeta,
  writeResult,
  writeSync,
} from '../gateways/store/project-records';
import { renderPng } from '../report/png/render-png';
import type { IssueQuery, Needs } from '../usecases/needs';

/** The world as the use cases need it. */
export const NEEDS: Needs = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  jira: {
    readIssues: (as, query, token, reading) => readIssues(as, jqlOf(query), token, reading),
    readIssue,
    selectIssues,
    descendantsOf,
    visibleAmong,
    countIssues,
    readProject,
    readVersions,
    readStatuses,
    readServer,
    readStartField,
    readNames,
    mayDeclareOn,
    setRemaining,
    mirrorDeclaration,
  },
  store: {
    readSync,
    writeSync,
    noteAgain,
    takeAgain,
    listProjects,
    readMeta,
    writeMeta,
    beginShelf,
    promoteShelf,
    openFacts,
    readFacts,
    readResult,
    readResultWithIssues,
    writeResult,
    readRestricted,
    writeRestricted,
    readPlan,
    writePlan,
    readCommittee,
    writeCommittee,
    listCommittees,
    appendDeclaration,
    writeSnapshot,
    appendPublication,
  },
  confluence: { listSpaces, findSpace, createPage, readPage, updatePage, markPage, attachImage },
  queue: { push: pushWork },
  drawPng: async (svg, scale) => renderPng(svg, await readDrawingAssets(), scale),
};

function jqlOf(query: IssueQuery): string {
  if ('all' in query) return issuesOfProject(query.all);
  if ('ids' in query) return theseIssues(query.ids);
  return changedIssues(query.changedIn, query.minutes);
}
