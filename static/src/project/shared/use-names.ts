import { useEffect, useState } from 'react';
import { usePageTexts } from './page-texts';
import { namePeople, type KnownPerson } from './read-people';

/**
 * The names of people by account id; `…` until Jira answers, and a text of its own for those whom it does not
 * know.
 */
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
