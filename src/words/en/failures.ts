import type { FailureCode } from '../../contract/failure';
import type { Advice } from '../advice';

/** Why a call failed, and what to do. */
export const failures = {
  forbidden: {
    because: 'You do not have access to this, or it does not exist',
    mend: 'Ask the project’s administrator for access',
  },
  'invalid-request': { because: 'A value is not valid', mend: 'Correct the value indicated and try again' },
  'outside-life': {
    because: 'The project has no figures on that day',
    mend: 'Choose a day between the two shown: from five years before its first issue to today',
  },
  'invalid-import': {
    because: 'The file is not a valid Jalon export; nothing was changed',
    mend: 'Correct the value indicated and import again',
  },
  'not-synchronised': {
    because: 'The project has not been read yet',
    mend: 'Start reading it, then come back in a moment',
  },
  conflict: {
    because: 'Someone else saved in the meantime',
    mend: 'Reload the page and make your change again',
  },
  'jira-unavailable': { because: 'Jira does not answer', mend: 'Try again in a few minutes' },
  'jira-busy': {
    because: 'Jira asks to wait: it has received too many requests',
    mend: 'Nothing to do: reading continues by itself; try again a little later',
  },
  'store-busy': {
    because: 'Jalon’s storage is busy or does not answer',
    mend: 'Wait a minute and try again. If you were saving, check first whether your change is there; reading Jira continues by itself',
  },
  'saved-not-counted': {
    because:
      'Your change is saved, but its effects are not calculated yet: Jira or Jalon’s storage cannot keep up',
    mend: 'Do not save it again: reload the page in a minute, then refresh the project',
  },
  'jira-refused': {
    because: 'Jira refused the request',
    mend: 'Read Jira’s message and check your permissions',
  },
  'source-not-found': {
    because: 'This issue does not exist, or you do not have access to it',
    mend: 'Check the key, or ask someone who can see the issue to enter it',
  },
  'invalid-jql': { because: 'The JQL query is not valid', mend: 'Correct the query and try again' },
  'confluence-missing': {
    because: 'Confluence is not connected to Jalon',
    mend: 'Ask the site administrator to connect the app to Confluence',
  },
  'confluence-unavailable': { because: 'Confluence does not answer', mend: 'Try again in a few minutes' },
  'confluence-refused': {
    because: 'Confluence refused the request',
    mend: 'Read Confluence’s message and check your permissions in the space',
  },
  'space-not-found': { because: 'The Confluence space was not found', mend: 'Choose another space' },
  'readers-changed': {
    because: 'The readers of the space have changed since you confirmed; nothing was published',
    mend: 'Check the list of readers, then confirm again',
  },
  'page-conflict': {
    because: 'Someone else edited or published the page at the same time; nothing was overwritten',
    mend: 'Publish it again in a minute',
  },
  'too-large': {
    because: 'The result is too large',
    mend: 'Narrow the scope of the deliverables and try again',
  },
  'project-unreadable': {
    because: 'Jalon can no longer read this project in Jira: it was deleted, or the app lost access to it',
    mend: 'Ask the project administrator to give Jalon access to the project again',
  },
  'project-archived': {
    because: 'The project is archived in Jira: its issues can no longer be read, the last figures are kept',
    mend: 'Restore the project in Jira to resume reading',
  },
  'newer-data': {
    because: 'The project’s data was written by a later version of Jalon; nothing was changed',
    mend: 'Ask the site administrator to update the app',
  },
  unlicensed: {
    because: 'Jalon has no active licence on this site',
    mend: 'Ask the site administrator to activate it',
  },
  unexpected: {
    because: 'Something unexpected went wrong',
    mend: 'Try again; if it happens again, contact the site administrator',
  },
} satisfies Readonly<Record<FailureCode, Advice>>;
