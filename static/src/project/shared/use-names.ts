import { useEffect, useState } from 'react';
import { usePageTexts } from './page-texts';
import { namePeople, type KnownPerson } from './read-people';

/** Tells people's names by their account ids; whom Jira does not know any more is said to be unknown. */
export function useNames(accountIds: readonly string[]): (accountId: string) => string {
  const { people } = usePageTexts();
  const [known, setKnown] = useState<readonly KnownPerson[] | null>(null);
  const wanted = [...new Set(accountIds)].toSorted().join(' ');
  useEffect(() => {
    if (wanted === '') return undefined;
    let current = true;
    void namePeople(wanted.split(' ')).then(
      (found) => current && setKnown(found),
      () => current && setKnown([]),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return (accountId) => {
    if (!known) return '…';
    return known.find((person) => person.accountId === accountId)?.name ?? people.unknown(accountId);
  };
}
