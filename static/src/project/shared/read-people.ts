import { readJira } from '../../platform';
import { textAt } from '../../surface/extension';

export interface KnownPerson {
  readonly accountId: string;
  readonly name: string;
}

const ASSIGNABLE = 200;
const FOUND = 8;
/** As many people as Jira names in one answer. */
const NAMED = 200;

/** The people who may be assigned work in the project, by name. Throws where Jira does not answer. */
export async function readAssignable(projectKey: string): Promise<readonly KnownPerson[]> {
  const people = await readPeople('/rest/api/3/user/assignable/search', {
    project: projectKey,
    maxResults: String(ASSIGNABLE),
  });
  return people.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The few people whose names match a text best. Throws where Jira does not answer. */
export async function findPeople(query: string): Promise<readonly KnownPerson[]> {
  return readPeople('/rest/api/3/user/search', { query, maxResults: String(FOUND) });
}

/** The people of account ids that Jira still knows. Throws where Jira does not answer. */
export async function namePeople(accountIds: readonly string[]): Promise<readonly KnownPerson[]> {
  const pages = Array.from({ length: Math.ceil(accountIds.length / NAMED) }, (_, page) =>
    accountIds.slice(page * NAMED, (page + 1) * NAMED),
  );
  const named = await Promise.all(pages.map(namePage));
  return named.flat();
}

async function namePage(accountIds: readonly string[]): Promise<readonly KnownPerson[]> {
  const parameters = new URLSearchParams([
    ...accountIds.map((id) => ['accountId', id]),
    ['maxResults', String(accountIds.length)],
  ]);
  const answer = await answerOf(`/rest/api/3/user/bulk?${parameters.toString()}`);
  return typeof answer === 'object' && answer !== null && 'values' in answer ? peopleIn(answer.values) : [];
}

async function readPeople(
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<readonly KnownPerson[]> {
  return peopleIn(await answerOf(`${path}?${new URLSearchParams(query).toString()}`));
}

async function answerOf(path: string): Promise<unknown> {
  const response = await readJira(path);
  if (!response.ok) throw new Error(`Jira answered ${response.status}`);
  return response.json();
}

function peopleIn(found: unknown): readonly KnownPerson[] {
  if (!Array.isArray(found)) return [];
  return found.flatMap((user: unknown) => {
    const [accountId, name] = [textAt(user, 'accountId'), textAt(user, 'displayName')];
    return accountId !== null && name !== null && textAt(user, 'accountType') !== 'app'
      ? [{ accountId, name }]
      : [];
  });
}
