import type { Json } from '../../host/seams/json';
import type { IssueDocument, PermissionsFile, SiteExport } from '../../host/seams/site-export';
import { STANDARD_FIELDS } from '../../host/data/reading/standard-fields';
import {
  DONE,
  LINK_TYPE,
  PRIORITIES,
  PROJECTS,
  START_DATE,
  STATUSES,
  TYPES,
  VERSIONS,
} from './small-site-lists';

/** Anne administers, Bruno and Chloé work. */
export const USERS = ['anne', 'bruno', 'chloe'].map((accountId) => ({
  accountId,
  accountType: 'atlassian',
  displayName: accountId.charAt(0).toUpperCase() + accountId.slice(1),
  emailAddress: `${accountId}@example.invalid`,
  active: true,
  timeZone: 'Europe/Paris',
}));

/** A rich text of one word. */
export const TEXT = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bonjour' }] }],
};

/** 2 March 2026, 10:00 in Paris: a Monday. */
export const NOW = Date.parse('2026-03-02T09:00:00Z');

export const ISSUES: readonly IssueDocument[] = [
  issue(1, 'APP', 'epic', { summary: 'Socle' }),
  issue(2, 'APP', 'task', {
    summary: 'Étude de cadrage',
    status: STATUSES[2],
    resolution: DONE,
    resolutiondate: '2026-02-10T10:00:00.000+0000',
    parent: parentOf(1, 'APP-1'),
    assignee: USERS[1],
    labels: ['etude'],
    fixVersions: [VERSIONS[0]],
    duedate: '2026-02-15',
    timeoriginalestimate: 28_800,
    timeestimate: 0,
    timespent: 36_000,
    worklog: worklogs('2', [
      ['501', 'bruno', '2026-02-03T08:00:00.000+0000', 28_800],
      ['502', 'chloe', '2026-02-05T08:00:00.000+0000', 7_200],
    ]),
  }),
  issue(3, 'APP', 'task', {
    summary: 'Réaliser la page d’accueil',
    status: STATUSES[1],
    parent: parentOf(1, 'APP-1'),
    assignee: USERS[2],
    priority: PRIORITIES[0],
    labels: ['front', 'urgent'],
    components: [{ id: '81', name: 'Portail' }],
    fixVersions: [VERSIONS[1]],
    duedate: '2026-03-31',
    customfield_10015: '2026-02-16',
    timeoriginalestimate: 72_000,
    timeestimate: 36_000,
    timespent: 36_000,
    description: {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Maquette graphique validée' }] }],
    },
  }),
  issue(4, 'APP', 'subtask', {
    summary: 'Intégrer',
    parent: parentOf(3, 'APP-3'),
    timeoriginalestimate: 3_600,
    timeestimate: 3_600,
  }),
  issue(5, 'APP', 'task', {
    summary: 'Secret',
    security: { id: '900', name: 'Direction' },
    reporter: USERS[0],
  }),
  issue(6, 'APP', 'task', {
    summary: 'Recette',
    priority: PRIORITIES[2],
    created: '2026-03-01T22:30:00.000+0000',
  }),
  issue(7, 'HID', 'task', { summary: 'Ailleurs' }),
];

/** A site of seven issues where every kind of thing occurs once. */
export function smallSite(
  permissions: PermissionsFile | null = { HID: { BROWSE_PROJECTS: ['anne'] } },
): SiteExport {
  return {
    site: { name: 'Small', timeZone: 'Europe/Paris', now: new Date(NOW).toISOString() },
    issues: ISSUES,
    projects: PROJECTS,
    users: USERS,
    versions: { APP: VERSIONS, HID: [] },
    fields: [...STANDARD_FIELDS, START_DATE],
    statuses: STATUSES,
    issueTypes: Object.values(TYPES),
    issueLinkTypes: [LINK_TYPE],
    jalon: null,
    permissions,
    confluence: null,
  };
}

function issue(id: number, projectKey: string, type: keyof typeof TYPES, fields: Json): IssueDocument {
  const moved =
    fields['status'] === undefined || fields['status'] === STATUSES[0]
      ? []
      : [history(id, fields['status'] as Json)];
  return {
    id: String(id),
    key: `${projectKey}-${id}`,
    fields: {
      project: PROJECTS.find(({ key }) => key === projectKey),
      issuetype: TYPES[type],
      status: STATUSES[0],
      resolution: null,
      resolutiondate: null,
      priority: PRIORITIES[1],
      created: '2026-01-05T08:00:00.000+0000',
      updated: '2026-02-20T08:00:00.000+0000',
      assignee: null,
      reporter: USERS[1],
      creator: USERS[1],
      labels: [],
      components: [],
      fixVersions: [],
      versions: [],
      issuelinks: [],
      subtasks: [],
      description: null,
      duedate: null,
      timeoriginalestimate: null,
      timeestimate: null,
      timespent: null,
      timetracking: {},
      worklog: worklogs(String(id), []),
      ...fields,
    },
    changelog: { startAt: 0, maxResults: moved.length, total: moved.length, histories: moved },
    properties: {},
  };
}

function history(id: number, status: Json): Json {
  const item = {
    field: 'status',
    fieldtype: 'jira',
    fieldId: 'status',
    from: '1',
    fromString: 'À faire',
    to: status['id'],
    toString: status['name'],
  };
  return { id: String(600 + id), author: USERS[1], created: '2026-02-10T10:00:00.000+0000', items: [item] };
}

function parentOf(id: number, key: string): Json {
  return { id: String(id), key, fields: { summary: '', status: STATUSES[0], issuetype: TYPES.epic } };
}

function worklogs(
  issueId: string,
  rows: readonly (readonly [id: string, author: string, started: string, seconds: number])[],
): Json {
  const list = rows.map(([id, author, started, timeSpentSeconds]) => ({
    self: `https://jira.example.invalid/rest/api/3/issue/${issueId}/worklog/${id}`,
    author: USERS.find(({ accountId }) => accountId === author),
    updateAuthor: USERS.find(({ accountId }) => accountId === author),
    created: started,
    updated: started,
    started,
    timeSpent: `${timeSpentSeconds / 3600}h`,
    timeSpentSeconds,
    id,
    issueId,
  }));
  return { startAt: 0, maxResults: list.length, total: list.length, worklogs: list };
}
