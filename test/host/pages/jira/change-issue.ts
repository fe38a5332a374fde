import { ask, type Reply } from '../rest';
import type { Visit } from '../visit';

function issuePath(key: string): string {
  return `/rest/api/3/issue/${encodeURIComponent(key)}`;
}

/** Moves an issue to another status. */
export async function moveIssue(visit: Visit, key: string, form: URLSearchParams): Promise<Reply> {
  return ask(visit, visit.parts.jira, 'POST', `${issuePath(key)}/transitions`, {
    transition: { id: form.get('transition') ?? '' },
  });
}

/** Changes the simple fields of an issue: all that the form holds. */
export async function changeFields(visit: Visit, key: string, form: URLSearchParams): Promise<Reply> {
  const text = (name: string) => form.get(name)?.trim() ?? '';
  const assignee = text('assignee');
  const fields = {
    summary: text('summary'),
    assignee: assignee === '' ? null : { accountId: assignee },
    duedate: text('duedate') === '' ? null : text('duedate'),
    labels: text('labels')
      .split(/\s+/)
      .filter((label) => label !== ''),
    ...timeTracking(text('originalEstimate'), text('remainingEstimate')),
  };
  return ask(visit, visit.parts.jira, 'PUT', issuePath(key), { fields });
}

/**
 * Jira takes durations as words; minutes keep fractions of hours exact. An empty box leaves the field as it
 * is.
 */
function timeTracking(original: string, remaining: string): Readonly<Record<string, unknown>> {
  const minutes = (hours: string) => `${Math.round(Number(hours) * 60)}m`;
  const given = {
    ...(original === '' ? {} : { originalEstimate: minutes(original) }),
    ...(remaining === '' ? {} : { remainingEstimate: minutes(remaining) }),
  };
  return Object.keys(given).length === 0 ? {} : { timetracking: given };
}

/** Logs work of the person on an issue, at noon UTC of the day. */
export async function logWork(visit: Visit, key: string, form: URLSearchParams): Promise<Reply> {
  const timeSpentSeconds = Math.round(Number(form.get('hours') ?? 0) * 3600);
  const started = `${form.get('date') ?? ''}T12:00:00.000+0000`;
  return ask(visit, visit.parts.jira, 'POST', `${issuePath(key)}/worklog`, { timeSpentSeconds, started });
}
