import type { ProjectRef } from '../../../src/contract/views';
import { readJira } from '../platform';
import { textAt } from '../surface/extension';

const PAGE = 50;

/**
 * The projects that the person may browse, found by name or key, in the order of their names. Throws where
 * Jira does not answer.
 */
export async function findProjects(query: string): Promise<readonly ProjectRef[]> {
  const parameters = new URLSearchParams({
    maxResults: String(PAGE),
    orderBy: 'name',
    ...(query.trim() && { query: query.trim() }),
  });
  const response = await readJira(`/rest/api/3/project/search?${parameters.toString()}`);
  if (!response.ok) throw new Error(`Jira answered ${response.status}`);
  const body: unknown = await response.json();
  const values: unknown = typeof body === 'object' && body !== null && 'values' in body ? body.values : [];
  return Array.isArray(values) ? values.map(projectOf).filter((project) => project !== null) : [];
}

/** A project by its id; null: it is gone, or hidden from the person. */
export async function projectById(id: string): Promise<ProjectRef | null> {
  const response = await readJira(`/rest/api/3/project/${encodeURIComponent(id)}`);
  return response.ok ? projectOf(await response.json()) : null;
}

function projectOf(value: unknown): ProjectRef | null {
  const [id, key, name] = [textAt(value, 'id'), textAt(value, 'key'), textAt(value, 'name')];
  return id !== null && key !== null && name !== null ? { id, key, name } : null;
}
