import { useEffect, useState } from 'react';
import type { Settings } from '../../../../src/contract/settings';
import { readAssignable, type KnownPerson } from '../shared/read-people';
import { useNames } from '../shared/use-names';

/** The people who may be assigned work in the project or are in the settings, by name. */
export function usePeople(
  projectKey: string,
  { people, rates }: Pick<Settings, 'people' | 'rates'>,
): readonly KnownPerson[] {
  const [assignable, setAssignable] = useState<readonly KnownPerson[]>([]);
  useEffect(() => {
    let current = true;
    void readAssignable(projectKey).then(
      (found) => current && setAssignable(found),
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
  const nameOf = useNames(named);
  const others = [...new Set(named)].filter((accountId) =>
    assignable.every((person) => person.accountId !== accountId),
  );
  return [...assignable, ...others.map((accountId) => ({ accountId, name: nameOf(accountId) }))];
}
