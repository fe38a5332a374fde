/** What can go wrong, as stable ids; each has its words, with what to do, in the messages. */
export type FailureCode =
  | 'forbidden' // the caller lacks the permission, or the thing does not exist for them
  | 'invalid-request' // detail: path of the offending value
  | 'outside-life' // a day on which the project has no figures; detail: the first and the last one
  | 'invalid-import' // detail: path of the offending value
  | 'not-synchronised'
  | 'conflict' // somebody else saved meanwhile: reload and do it again
  | 'jira-unavailable'
  | 'jira-busy' // Jira asks everyone to wait; `retryAt` says until when
  | 'store-busy' // the key-value store refused or did not answer, again and again; or the queue takes nothing at present
  | 'saved-not-counted' // what was asked is saved; Jira or the store did not keep up before it was counted
  | 'jira-refused' // detail: Jira's message
  | 'invalid-jql' // detail: Jira's message
  | 'source-not-found' // no such issue, or the caller may not see it; detail: its key as it was entered
  | 'confluence-missing' // the app is not connected to Confluence
  | 'confluence-unavailable'
  | 'confluence-refused' // detail: Confluence's message
  | 'space-not-found'
  | 'readers-changed' // a space is read by others than those that were confirmed
  | 'page-conflict' // the page changed while it was being written
  | 'too-large'
  | 'project-unreadable' // the app may no longer browse the project, or it was deleted
  | 'project-archived'
  | 'newer-data' // stored by a later version of the app; detail: the record
  | 'unlicensed'
  | 'unexpected';
