import type { Readers } from '../../contract/readers';
import { Failure } from '../../failure';
import type { Space } from '../ports/confluence-ports';
import type { Actor } from '../ports/actor';
import type { Ports } from '../ports/ports';

/** A space by its key. Throws Failure('space-not-found') where the actor sees none. */
export async function spaceOf(ports: Pick<Ports, 'confluence'>, as: Actor, key: string): Promise<Space> {
  const space = await ports.confluence.findSpace(as, key);
  if (!space) throw new Failure('space-not-found', key);
  return space;
}

/** The group of those whom a site lets into single spaces, by the name that Confluence gives it. */
const GUESTS = /^confluence-guests\b/;

/** Names the readers of a space, without asking for their names. */
export const readersMark = async (
  ports: Pick<Ports, 'confluence'>,
  as: Actor,
  space: Space,
): Promise<string> => (await ports.confluence.readersOf(as, space.id)).mark;

/** Readers of a space with their names, guests first. */
export async function readersOf(
  ports: Pick<Ports, 'jira' | 'confluence'>,
  as: Actor,
  space: Space,
): Promise<Readers> {
  const { groups, people, others, mark } = await ports.confluence.readersOf(as, space.id);
  const names = people.length === 0 ? {} : await ports.jira.readNames(as, people);
  const named = await Promise.all(
    groups.map(async (id) => {
      const name = await ports.confluence.groupName(as, id);
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
