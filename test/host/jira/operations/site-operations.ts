import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';
import { ok, page, type Answer } from '../answer';
import { jiraInstant } from '../data/instants';
import type { Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { parameter, wholeNumber } from '../request-values';
import { issueTypeView, named, statusView } from '../view/site-views';
import { fieldView, searchFields } from './field-answers';

const read = { method: 'GET', scope: 'read:jira-work', cost: 'objects' } as const;

/** The site itself and its lists. */
export const siteOperations: readonly Operation[] = [
  {
    id: 'getServerInfo',
    method: 'GET',
    path: '/serverInfo',
    scope: null,
    cost: 'objects',
    anonymous: true,
    answer: serverInfo,
  },
  {
    id: 'getConfiguration',
    method: 'GET',
    path: '/configuration',
    scope: 'read:jira-user',
    cost: 'objects',
    answer: configuration,
  },
  {
    ...read,
    id: 'getFields',
    path: '/field',
    answer: ({ data }) => ok(data.catalogue.fields.map(fieldView)),
  },
  { ...read, id: 'getFieldsPaginated', path: '/field/search', answer: searchFields },
  {
    ...read,
    id: 'getStatuses',
    path: '/status',
    answer: ({ data }) => ok(data.catalogue.statuses.map((status) => statusView(status, data))),
  },
  { ...read, id: 'getStatus', path: '/status/{idOrName}', answer: getStatus },
  {
    ...read,
    id: 'getIssueAllTypes',
    path: '/issuetype',
    answer: ({ data }) => ok(data.catalogue.issueTypes.map((type) => issueTypeView(type, data))),
  },
  { ...read, id: 'getIssueType', path: '/issuetype/{id}', answer: getIssueType },
  {
    ...read,
    id: 'getPriorities',
    path: '/priority',
    answer: ({ data }) => ok(data.catalogue.priorities.map((item) => priorityView(item, data))),
  },
  { ...read, id: 'getPriority', path: '/priority/{id}', answer: getPriority },
  {
    ...read,
    id: 'getResolutions',
    path: '/resolution',
    answer: ({ data }) => ok(data.catalogue.resolutions.map((item) => resolutionView(item, data))),
  },
  { ...read, id: 'getResolution', path: '/resolution/{id}', answer: getResolution },
  { ...read, id: 'searchResolutions', path: '/resolution/search', answer: searchResolutions },
  { ...read, id: 'getAllLabels', path: '/label', answer: labels },
  {
    ...read,
    id: 'getIssueLinkTypes',
    path: '/issueLinkType',
    answer: ({ data }) =>
      ok(
        { issueLinkTypes: data.catalogue.linkTypes.map((type) => linkTypeView(type, data)) },
        data.catalogue.linkTypes.length,
      ),
  },
  { ...read, id: 'getIssueLinkType', path: '/issueLinkType/{issueLinkTypeId}', answer: getLinkType },
];

function serverInfo({ data }: Call): Answer {
  return ok({
    baseUrl: data.baseUrl(),
    displayUrl: data.baseUrl(),
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    buildDate: jiraInstant(data.clock.now()),
    serverTime: jiraInstant(data.clock.now()),
    scmInfo: 'local',
    serverTitle: data.name,
    serverTimeZone: data.timeZone,
  });
}

function configuration({ data }: Call): Answer {
  return ok({
    votingEnabled: false,
    watchingEnabled: false,
    unassignedIssuesAllowed: true,
    subTasksEnabled: true,
    issueLinkingEnabled: true,
    timeTrackingEnabled: true,
    attachmentsEnabled: true,
    timeTrackingConfiguration: { ...data.timeTracking, timeFormat: 'pretty', defaultUnit: 'minute' },
  });
}

function getStatus(call: Call): Answer {
  const wanted = parameter(call, 'idOrName');
  const { statuses } = call.data.catalogue;
  const status =
    statuses.find(({ id }) => id === wanted) ??
    statuses.find((item) => textIn(item, 'name')?.toLowerCase() === wanted.toLowerCase());
  return ok(
    statusView(orNotFound(status, `The status with id or name '${wanted}' does not exist.`), call.data),
  );
}

function getIssueType(call: Call): Answer {
  const type = byId(call.data.catalogue.issueTypes, parameter(call, 'id'), 'issue type');
  return ok(issueTypeView(type, call.data));
}

function getPriority(call: Call): Answer {
  return ok(priorityView(byId(call.data.catalogue.priorities, parameter(call, 'id'), 'priority'), call.data));
}

function getResolution(call: Call): Answer {
  return ok(
    resolutionView(byId(call.data.catalogue.resolutions, parameter(call, 'id'), 'resolution'), call.data),
  );
}

function getLinkType(call: Call): Answer {
  return ok(
    linkTypeView(
      byId(call.data.catalogue.linkTypes, parameter(call, 'issueLinkTypeId'), 'issue link type'),
      call.data,
    ),
  );
}

function searchResolutions(call: Call): Answer {
  const values = call.data.catalogue.resolutions.map((item) => resolutionView(item, call.data));
  return page(
    values,
    wholeNumber(call, 'startAt', 0),
    wholeNumber(call, 'maxResults', 50, 50),
    `${call.data.baseUrl()}/rest/api/3/resolution/search`,
  );
}

function labels(call: Call): Answer {
  const all = new Set([...call.data.issues.all()].flatMap((issue) => issue.labels));
  return page(
    [...all].toSorted(),
    wholeNumber(call, 'startAt', 0),
    wholeNumber(call, 'maxResults', 1000, 1000),
    `${call.data.baseUrl()}/rest/api/3/label`,
  );
}

const priorityView = (item: Json, data: Call['data']): Json => ({
  ...named(item, 'priority', ['id', 'name', 'description', 'iconUrl', 'statusColor'], data),
});
const resolutionView = (item: Json, data: Call['data']): Json =>
  named(item, 'resolution', ['id', 'name', 'description'], data);
const linkTypeView = (item: Json, data: Call['data']): Json =>
  named(item, 'issueLinkType', ['id', 'name', 'inward', 'outward'], data);

function byId(list: readonly Json[], id: string, kind: string): Json {
  return orNotFound(
    list.find((item) => item['id'] === id),
    `The ${kind} with id '${id}' does not exist.`,
  );
}

function orNotFound(item: Json | undefined, message: string): Json {
  if (item === undefined) throw refusal(404, message);
  return item;
}
