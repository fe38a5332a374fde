/**
 * An operation of a product's REST API: `path` as in its OpenAPI document, `scopes` as a Forge app declares
 * them.
 */
export interface Operation {
  readonly product: 'jira' | 'confluence';
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly scopes: readonly string[];
}

/**
 * Every operation that Jalon calls in Jira and Confluence. Requests, and the scopes of the manifest, come
 * from this table only.
 */
export const OPERATIONS = {
  searchIssues: {
    product: 'jira',
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scopes: ['read:jira-work'],
  },
  countIssues: {
    product: 'jira',
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    scopes: ['read:jira-work'],
  },
  fetchIssues: {
    product: 'jira',
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    scopes: ['read:jira-work'],
  },
  readChangelogs: {
    product: 'jira',
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    scopes: ['read:jira-work'],
  },
  readIssue: {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: ['read:jira-work'],
  },
  readWorklogs: {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/worklog',
    scopes: ['read:jira-work'],
  },
  editIssue: {
    product: 'jira',
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: ['write:jira-work'],
  },
  setIssueProperty: {
    product: 'jira',
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scopes: ['write:jira-work'],
  },
  readProject: {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scopes: ['read:jira-work'],
  },
  listVersions: {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/versions',
    scopes: ['read:jira-work'],
  },
  listStatuses: { product: 'jira', method: 'GET', path: '/rest/api/3/status', scopes: ['read:jira-work'] },
  listFields: { product: 'jira', method: 'GET', path: '/rest/api/3/field', scopes: ['read:jira-work'] },
  listLinkTypes: {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/issueLinkType',
    scopes: ['read:jira-work'],
  },
  readConfiguration: {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/configuration',
    scopes: ['read:jira-user'],
  },
  readServer: { product: 'jira', method: 'GET', path: '/rest/api/3/serverInfo', scopes: [] },
  readPermissionScheme: {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme',
    scopes: ['read:jira-work'],
  },
  checkPermissions: { product: 'jira', method: 'POST', path: '/rest/api/3/permissions/check', scopes: [] },
  readMyself: { product: 'jira', method: 'GET', path: '/rest/api/3/myself', scopes: ['read:jira-user'] },
  nameUsers: { product: 'jira', method: 'GET', path: '/rest/api/3/user/bulk', scopes: ['read:jira-user'] },
  listSpaces: {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/api/v2/spaces',
    scopes: ['read:space:confluence'],
  },
  readSpacePermissions: {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/permissions',
    scopes: ['read:space:confluence'],
  },
  readGroup: {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/rest/api/group/by-id',
    scopes: ['read:confluence-groups'],
  },
  readPage: {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/api/v2/pages/{id}',
    scopes: ['read:page:confluence'],
  },
  createPage: {
    product: 'confluence',
    method: 'POST',
    path: '/wiki/api/v2/pages',
    scopes: ['write:page:confluence'],
  },
  updatePage: {
    product: 'confluence',
    method: 'PUT',
    path: '/wiki/api/v2/pages/{id}',
    scopes: ['write:page:confluence'],
  },
  listPages: {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/pages',
    scopes: ['read:page:confluence'],
  },
  readPageProperties: {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/api/v2/pages/{page-id}/properties',
    scopes: ['read:page:confluence'],
  },
  updatePageProperty: {
    product: 'confluence',
    method: 'PUT',
    path: '/wiki/api/v2/pages/{page-id}/properties/{property-id}',
    scopes: ['read:page:confluence', 'write:page:confluence'],
  },
  createPageProperty: {
    product: 'confluence',
    method: 'POST',
    path: '/wiki/api/v2/pages/{page-id}/properties',
    scopes: ['read:page:confluence', 'write:page:confluence'],
  },
  attachFile: {
    product: 'confluence',
    method: 'PUT',
    path: '/wiki/rest/api/content/{id}/child/attachment',
    scopes: ['write:confluence-file'],
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof OPERATIONS;
