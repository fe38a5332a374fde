import { dayOf, type Day } from '../../../../src/domain/calendar/day';
import { readJira } from '../../platform';
import { textAt } from '../../surface/extension';

/** An issue as tables show it; null: Jira does not hold it. */
export interface ListedIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly status: string;
  readonly assignee: string | null;
  readonly estimate: number | null;
  readonly spent: number | null;
  readonly remaining: number | null;
  readonly due: Day | null;
}

const FIELDS = [
  'summary',
  'status',
  'assignee',
  'timeoriginalestimate',
  'timespent',
  'timeestimate',
  'duedate',
];

/**
 * Issues by id, in the order asked, without those that the person may not see. Throws where Jira does not
 * answer.
 */
export async function readIssues(ids: readonly string[]): Promise<readonly ListedIssue[]> {
  const numbers = ids.filter((id) => /^\d+$/.test(id));
  const body = { jql: `id in (${numbers.join(', ')})`, fields: FIELDS, maxResults: numbers.length };
  const response = await readJira('/rest/api/3/search/jql', body);
  if (!response.ok) throw new Error(`Jira answered ${response.status}`);
  const answer: unknown = await response.json();
  const found = typeof answer === 'object' && answer !== null && 'issues' in answer ? answer.issues : [];
  const issues = Array.isArray(found) ? found.map(listedIssueOf).filter((issue) => issue !== null) : [];
  return issues.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function listedIssueOf(issue: unknown): ListedIssue | null {
  const [id, key] = [textAt(issue, 'id'), textAt(issue, 'key')];
  if (id === null || key === null) return null;
  const due = textAt(issue, 'fields', 'duedate');
  return {
    id,
    key,
    summary: textAt(issue, 'fields', 'summary') ?? '',
    status: textAt(issue, 'fields', 'status', 'name') ?? '',
    assignee: textAt(issue, 'fields', 'assignee', 'displayName'),
    estimate: secondsAt(issue, 'timeoriginalestimate'),
    spent: secondsAt(issue, 'timespent'),
    remaining: secondsAt(issue, 'timeestimate'),
    due: due === null ? null : (dayOf(due) ?? null),
  };
}

function secondsAt(issue: unknown, field: string): number | null {
  const text = textAt(issue, 'fields', field);
  return text === null ? null : Number(text);
}
