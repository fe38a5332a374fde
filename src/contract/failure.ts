/** What can go wrong, as stable codes. The messages say each in words, with what to do. */
export type FailureCode =
  | 'forbidden' // the caller lacks the permission, or the thing does not exist for them
  | 'invalid-request' // detail: path of the offending value
  | 'outside-life' // a day on which the project has no figures; detail: first and last day
  | 'invalid-import' // detail: path of the offending value
  | 'not-synchronised'
  | 'conflict' // somebody else saved meanwhile: reload and do it again
  | 'jira-unavailable'
  | 'jira-busy' // Jira asks everyone to wait; `retryAt` says until when
  | 'store-busy' // the key-value store refused or did not answer several times, or the queue takes nothing now
  | 'saved-not-counted' // the request is saved, but Jira or the store failed before the figures were computed
  | 'jira-refused' // detail: Jira's message
  | 'invalid-jql' // detail: Jira's message
  | 'source-not-found' // no such issue, or the caller may not see it; detail: its key as it was entered
  | 'confluence-missing' // the app is not connected to Confluence
  | 'confluence-unavailable'
  | 'confluence-refused' // detail: Confluence's message
  | 'space-not-found'
  | 'readers-changed' // the readers of the space are not those that were confirmed
  | 'page-conflict' // the page changed while it was being written
  | 'too-large'
  | 'project-unreadable' // the app may no longer browse the project, or it was deleted
  | 'project-archived'
  | 'newer-data' // stored by a later version of the app; detail: the record
  | 'unlicensed'
  | 'unexpected';
