import { readJira } from '../../platform';
import { textAt } from '../../surface/extension';

export interface ProjectStatus {
  readonly id: string;
  readonly name: string;
  readonly category: 'new' | 'indeterminate' | 'done';
}

const CATEGORIES = ['new', 'indeterminate', 'done'] as const;

/**
 * The statuses of the project's workflows, each once, in the order of their progress. Throws where Jira does
 * not answer.
 */
export async function readStatuses(projectKey: string): Promise<readonly ProjectStatus[]> {
  const response = await readJira(`/rest/api/3/project/${encodeURIComponent(projectKey)}/statuses`);
  if (!response.ok) throw new Error(`Jira answered ${response.status}`);
  const answer: unknown = await response.json();
  const types: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const statuses = types.flatMap(statusesOfType);
  const once = [...new Map(statuses.map((status) => [status.id, status])).values()];
  return once.toSorted((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category));
}

function statusesOfType(type: unknown): readonly ProjectStatus[] {
  const found = typeof type === 'object' && type !== null && 'statuses' in type ? type.statuses : [];
  return Array.isArray(found) ? found.map(statusOf).filter((status) => status !== null) : [];
}

function statusOf(value: unknown): ProjectStatus | null {
  const [id, name] = [textAt(value, 'id'), textAt(value, 'name')];
  const key = textAt(value, 'statusCategory', 'key');
  if (id === null || name === null) return null;
  return { id, name, category: CATEGORIES.find((category) => category === key) ?? 'indeterminate' };
}
