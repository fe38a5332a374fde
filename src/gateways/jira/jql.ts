import { offsetInZone } from '../../domain/calendar/day-in-zone';

/** A JQL string literal. The only place where text is put into JQL. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, (character) => `\\${character}`).replace(/[\r\n\t]/g, ' ')}"`;
}

/** An instant (epoch milliseconds) as JQL writes it: to the minute, in a time zone (IANA name). */
export const minuteInZone = (instant: number, timeZone: string): string =>
  new Date(instant + offsetInZone(instant, timeZone)).toISOString().slice(0, 16).replace('T', ' ');

/** JQL: every issue of a project. */
export const inProject = (projectId: string): string => `project = ${quoted(projectId)}`;

/**
 * JQL: issues of a project, oldest first, created from one minute until before another where these are given.
 * Ids follow creation, so pages of facts fill one after another; adjacent windows leave nothing out, whatever
 * the time zone in which Jira reads minutes.
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

/** JQL: issues of a project that changed in the last minutes. Relative, so that no time zone matters. */
export const changedIssues = (projectId: string, minutes: number): string =>
  `${inProject(projectId)} AND updated >= ${quoted(`-${minutes}m`)} ORDER BY created ASC, key ASC`;

/** JQL: issues by id or key; where a number of minutes is given, only those that changed in these. */
export function theseIssues(ids: readonly string[], minutes: number | null = null): string {
  const changed = minutes === null ? '' : ` AND updated >= ${quoted(`-${minutes}m`)}`;
  return `issue in (${ids.map(quoted).join(', ')})${changed} ORDER BY created ASC, key ASC`;
}

/** JQL: children of issues, in projects other than one. */
export const childrenElsewhere = (ids: readonly string[], projectId: string): string =>
  `parent in (${ids.map(quoted).join(', ')}) AND project != ${quoted(projectId)} ORDER BY created ASC, key ASC`;

/** JQL: children of issues. */
export const childrenOf = (ids: readonly string[]): string =>
  `parent in (${ids.map(quoted).join(', ')}) ORDER BY created ASC, key ASC`;
