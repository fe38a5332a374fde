/** What can go wrong, as stable ids; each has its words, with what to do, in the messages. */
export const FAILURE_CODES = [
  'forbidden', // the caller lacks the permission, or the thing does not exist for them
  'invalid-request', // detail: path of the offending value
  'invalid-import', // detail: path of the offending value
  'not-synchronised',
  'conflict', // somebody else saved meanwhile: reload and do it again
  'jira-unavailable',
  'jira-refused', // detail: Jira's message
  'invalid-jql', // detail: Jira's message
  'confluence-missing', // the app is not connected to Confluence
  'confluence-unavailable',
  'confluence-refused', // detail: Confluence's message
  'space-not-found',
  'page-conflict', // the page changed while it was being written
  'too-large',
  'unlicensed',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** The one error class: thrown by gateways and use cases, told to the user by code. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
    this.name = 'Failure';
  }
}
