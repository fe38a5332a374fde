import { offsetInZone } from '../../domain/calendar/day-in-zone';

/** A JQL string literal; the only place where text is put into JQL. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, (character) => `\\${character}`).replace(/[\r\n\t]/g, ' ')}"`;
}

/** An instant (epoch milliseconds) as JQL writes it: the minute, by the clocks of a time zone (IANA name). */
export const minuteInZone = (instant: number, timeZone: string): string =>
  new Date(instant + offsetInZone(instant, timeZone)).toISOString().slice(0, 16).replace('T', ' ');

/** JQL: every issue of a project. */
export const inProject = (projectId: string): string => `project = ${quoted(projectId)}`;

/**
 * JQL: the issues of a project, those created from one minute until before another where these are given,
 * oldest first: ids follow creation, so that pages of facts fill one after another. Whatever time zone Jira
 * reads the minutes in, windows that meet leave nothing out.
 */
export function issuesOfProject(projectId: string, from: string | null, before: string | null): string {
  const limits = [
    ...(from === null ? [] : [`created >= ${quoted(from)}`]),
    ...(before === null ? [] : [`created < ${quoted(before)}`]),
  ];
  return `${[inProject(projectId), ...limits].join(' AND ')} ORDER BY created ASC, key ASC`;
}

/** JQL: the issues of a project, the highest key first. */
export const newestOfProject = (projectId: string): string => `${inProject(projectId)} ORDER BY key DESC`;

/** JQL: what changed in a project in the last minutes; relative, so that nobody's time zone matters. */
export const changedIssues = (projectId: string, minutes: number): string =>
  `${inProject(projectId)} AND updated >= ${quoted(`-${minutes}m`)} ORDER BY created ASC, key ASC`;

/** JQL: issues by id or key; only those that changed in the last minutes where a number is given. */
export function theseIssues(ids: readonly string[], minutes: number | null = null): string {
  const changed = minutes === null ? '' : ` AND updated >= ${quoted(`-${minutes}m`)}`;
  return `issue in (${ids.map(quoted).join(', ')})${changed} ORDER BY created ASC, key ASC`;
}

/** JQL: children of issues that are in other projects than one. */
export const childrenElsewhere = (ids: readonly string[], projectId: string): string =>
  `parent in (${ids.map(quoted).join(', ')}) AND project != ${quoted(projectId)} ORDER BY created ASC, key ASC`;

/** JQL: children of issues. */
export const childrenOf = (ids: readonly string[]): string =>
  `parent in (${ids.map(quoted).join(', ')}) ORDER BY created ASC, key ASC`;
