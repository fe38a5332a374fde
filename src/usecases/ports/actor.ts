/** On whose behalf Jira and Confluence are asked. */
export type Actor = 'user' | 'app';
