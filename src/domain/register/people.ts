/** Accounts by the number under which registers and journal know them; null: the person was erased. */
export type People = Readonly<Record<string, string | null>>;

/** Whether a text is a number of a person: `p1`, `p2`… Account ids of Atlassian are longer. */
export const isNumber = (text: string): boolean => /^p\d{1,6}$/.test(text);

/** Number of an account; undefined where it has none. */
export const numberIn = (people: People, accountId: string): string | undefined =>
  Object.keys(people).find((number) => people[number] === accountId);

/** People with one more, under the next number: numbers are never given twice. */
export function withPerson(
  people: People,
  accountId: string,
): { readonly people: People; readonly number: string } {
  const number = `p${String(Object.keys(people).length + 1)}`;
  return { people: { ...people, [number]: accountId }, number };
}

/** People without an account: its number stays, and names nobody. */
export function withoutAccount(people: People, accountId: string): People {
  return Object.fromEntries(
    Object.entries(people).map(([number, account]) => [number, account === accountId ? null : account]),
  );
}

/** The account of a number; the number itself where the person was erased. */
export const accountOf = (people: People, number: string): string => people[number] ?? number;
