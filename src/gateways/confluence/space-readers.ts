import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SpaceReaders } from '../../contract/readers';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';
import { cursorOf } from './cursor-of';
import { asRefused } from './pages';

const permissionsAnswer = z.object({
  results: z.array(
    z.object({
      principal: z.object({ type: z.string(), id: z.string() }),
      operation: z.object({ key: z.string(), targetType: z.string() }),
    }),
  ),
  _links: z.object({ next: z.string().nullish() }).nullish(),
});

/**
 * Groups and people that may read a space, by its permissions. Confluence lets an app know neither whether
 * anonymous visitors may, nor which people are guests.
 */
export async function readersOf(as: Actor, spaceId: string): Promise<SpaceReaders> {
  const readers: { readonly type: string; readonly id: string }[] = [];
  let cursor: string | null = null;
  do {
    const query: readonly [string, string][] = [
      ['limit', '250'],
      ...(cursor === null ? [] : [['cursor', cursor] as [string, string]]),
    ];
    const question = { as, path: { id: spaceId }, query };
    const answer: z.infer<typeof permissionsAnswer> = await ask(
      'readSpacePermissions',
      question,
      permissionsAnswer,
    ).catch(asRefused);
    const isRead = ({ key, targetType }: { key: string; targetType: string }): boolean =>
      key === 'read' && targetType === 'space';
    readers.push(
      ...answer.results.filter(({ operation }) => isRead(operation)).map(({ principal }) => principal),
    );
    cursor = cursorOf(answer._links?.next);
  } while (cursor !== null);
  const idsOf = (wanted: string): readonly string[] =>
    [...new Set(readers.flatMap(({ type, id }) => (type === wanted ? [id] : [])))].sort();
  const found = {
    groups: idsOf('group'),
    people: idsOf('user'),
    others: readers.some(({ type }) => type !== 'group' && type !== 'user'),
  };
  const mark = createHash('sha256')
    .update(JSON.stringify([found.groups, found.people, found.others]))
    .digest('hex')
    .slice(0, 32);
  return { ...found, mark };
}

/** Name of a group; null where there is none, or the actor may not know it. */
export async function groupName(as: Actor, groupId: string): Promise<string | null> {
  const question = { as, query: [['id', groupId]] } as const;
  return ask('readGroup', question, z.object({ name: z.string() })).then(
    ({ name }) => name,
    (error: unknown) => {
      if (error instanceof Failure && (error.code === 'forbidden' || error.code === 'confluence-refused'))
        return null;
      throw error;
    },
  );
}
