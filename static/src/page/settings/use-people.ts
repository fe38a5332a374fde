import { useEffect, useState } from 'react';
import type { Settings } from '../../../../src/contract/api';
import { readJira } from '../../platform';
import { textAt } from '../../surface/extension';

export interface KnownPerson {
  readonly accountId: string;
  readonly name: string;
}

const MOST = 200;

/** People who may be assigned work in the project, and those whom the settings name, by name. Ids stand in where Jira is silent. */
export function usePeople(projectKey: string, { people, rates }: Pick<Settings, 'people' | 'rates'>): readonly KnownPerson[] {
  const [known, setKnown] = useState<readonly KnownPerson[]>([]);
  useEffect(() => {
    let current = true;
    void readAssignable(projectKey).then(
      (found) => current && setKnown(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [projectKey]);
  const named = [
    ...people.map(({ accountId }) => accountId),
    ...rates.flatMap(({ person }) => (person === null ? [] : [person])),
  ];
  const missing = [...new Set(named)].filter((accountId) => known.every((person) => person.accountId !== accountId));
  return [...known, ...missing.map((accountId) => ({ accountId, name: accountId }))];
}

async function readAssignable(projectKey: string): Promise<readonly KnownPerson[]> {
  const parameters = new URLSearchParams({ project: projectKey, maxResults: String(MOST) });
  const response = await readJira(`/rest/api/3/user/assignable/search?${parameters.toString()}`);
  if (!response.ok) return [];
  const found: unknown = await response.json();
  if (!Array.isArray(found)) return [];
  const people = found.flatMap((user: unknown) => {
    const [accountId, name] = [textAt(user, 'accountId'), textAt(user, 'displayName')];
    return accountId !== null && name !== null ? [{ accountId, name }] : [];
  });
  return people.toSorted((a, b) => a.name.localeCompare(b.name));
}
