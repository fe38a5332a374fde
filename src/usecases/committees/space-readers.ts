import type { Readers } from '../../contract/readers';
import { Failure } from '../../failure';
import type { Space } from '../ports/confluence-ports';
import type { Actor, Needs } from '../ports/ports';

/** A space by its key. Throws Failure('space-not-found') where the actor sees none. */
export async function spaceOf(needs: Pick<Needs, 'confluence'>, as: Actor, key: string): Promise<Space> {
  const space = await needs.confluence.findSpace(as, key);
  if (!space) throw new Failure('space-not-found', key);
  return space;
}

/** Group of those whom a site lets into single spaces, as Confluence names it. */
const GUESTS = /^confluence-guests\b/;

/** Names those who may read a space, without asking how they are called. */
export const readersMark = async (needs: Pick<Needs, 'confluence'>, as: Actor, space: Space): Promise<string> =>
  (await needs.confluence.readersOf(as, space.id)).mark;

/** Readers of a space with their names, guests first. */
export async function readersOf(needs: Pick<Needs, 'jira' | 'confluence'>, as: Actor, space: Space): Promise<Readers> {
  const { groups, people, others, mark } = await needs.confluence.readersOf(as, space.id);
  const names = people.length === 0 ? {} : await needs.jira.readNames(as, people);
  const named = await Promise.all(
    groups.map(async (id) => {
      const name = await needs.confluence.groupName(as, id);
      return { id, name, guests: name !== null && GUESTS.test(name) };
    }),
  );
  return {
    groups: named.toSorted((one, other) => Number(other.guests) - Number(one.guests)),
    people: people.map((accountId) => ({ accountId, name: names[accountId] ?? null })),
    unread: others ? ['anonymous', 'guests', 'others'] : ['anonymous', 'guests'],
    mark,
  };
}
