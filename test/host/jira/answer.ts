/** What an operation answers. */
export interface Answer {
  readonly status: number;
  /** JSON, or bytes with their `content-type` in the headers; null: no body. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many core objects (issues, users…) the answer holds: what Atlassian counts points for. */
  readonly objects: number;
}

/** A 200 answer that holds so many objects (by default one, or as many as the list has). */
export function ok(body: unknown, objects = Array.isArray(body) ? body.length : 1): Answer {
  return { status: 200, body, objects };
}

export function created(body: unknown): Answer {
  return { status: 201, body, objects: 1 };
}

export const NO_CONTENT: Answer = { status: 204, body: null, objects: 0 };

/** A page of a list in the form that most of Jira's lists take. */
export function page(values: readonly unknown[], startAt: number, maxResults: number, self: string): Answer {
  const shown = values.slice(startAt, startAt + maxResults);
  const isLast = startAt + shown.length >= values.length;
  return ok({ self, maxResults, startAt, total: values.length, isLast, values: shown }, shown.length);
}
