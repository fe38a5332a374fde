/** Jira's form of an instant, in UTC: `2026-02-27T16:00:00.000+0000`. */
export function jiraInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000');
}

/** Epoch milliseconds of an instant as Jira writes it, or null. */
export function instantOf(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const value = Date.parse(text);
  return Number.isNaN(value) ? null : value;
}
