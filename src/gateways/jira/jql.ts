/** A JQL string literal; the only place where text is put into JQL. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, (character) => `\\${character}`).replace(/[\r\n\t]/g, ' ')}"`;
}

/** JQL: every issue of a project. */
export const inProject = (projectId: string): string => `project = ${quoted(projectId)}`;

/** JQL: every issue of a project, oldest first: ids follow creation, so that pages of facts fill one after another. */
export const issuesOfProject = (projectId: string): string => `${inProject(projectId)} ORDER BY created ASC, key ASC`;

/** JQL: what changed in a project in the last minutes; relative, so that nobody's time zone matters. */
export const changedIssues = (projectId: string, minutes: number): string =>
  `${inProject(projectId)} AND updated >= ${quoted(`-${minutes}m`)} ORDER BY created ASC, key ASC`;

/** JQL: issues by id or key. */
export const theseIssues = (ids: readonly string[]): string =>
  `issue in (${ids.map(quoted).join(', ')}) ORDER BY created ASC, key ASC`;

/** JQL: children of issues. */
export const childrenOf = (ids: readonly string[]): string =>
  `parent in (${ids.map(quoted).join(', ')}) ORDER BY created ASC, key ASC`;
