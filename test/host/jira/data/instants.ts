/** Jira's form of an instant, in UTC: `2026-02-27T16:00:00.000+0000`. */
export function jiraInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000');
}

/** Whether a text is a day of the calendar as Jira writes it: `2026-02-28`, and not `2026-02-30`. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const start = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text);
}

/** Epoch milliseconds of an instant as Jira writes it, or null. */
export function instantOf(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const value = Date.parse(text);
  return Number.isNaN(value) ? null : value;
}
