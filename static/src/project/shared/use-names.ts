import { useEffect, useState } from 'react';
import { FORMER_MEMBER } from '../../../../src/domain/plan/people-of-plan';
import { isNumber } from '../../../../src/domain/register/people';
import { usePageTexts } from './page-texts';
import { namePeople, type KnownPerson } from './read-people';

/**
 * The names of people by account id; `…` until Jira answers, and texts of their own for those whom it does
 * not know, and for those who were erased.
 */
export function useNames(accountIds: readonly string[]): (accountId: string) => string {
  const { people } = usePageTexts();
  const [known, setKnown] = useState<readonly KnownPerson[] | null>(null);
  const wanted = [...new Set(accountIds)]
    .filter((id) => !isErased(id))
    .toSorted()
    .join(' ');
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
    if (isErased(accountId)) return people.former;
    if (!known) return '…';
    return known.find((person) => person.accountId === accountId)?.name ?? people.unknown(accountId);
  };
}

/** Plans name an erased person by one text, registers by the number that is left. */
const isErased = (accountId: string): boolean => accountId === FORMER_MEMBER || isNumber(accountId);
