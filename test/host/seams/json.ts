/** A JSON object as Jira gives it. */
export type Json = Readonly<Record<string, unknown>>;
