import { z } from 'zod';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';
import { isConfluenceConnected } from './connected';
import { cursorOf } from './cursor-of';

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

const PAGE = 250;

const spacesAnswer = z.object({
  results: z.array(z.object({ id: z.coerce.string(), key: z.string(), name: z.string().nullish() })),
  _links: z.object({ next: z.string().nullish() }).nullish(),
});

/**
 * Spaces that the actor sees, by name. Throws Failure('confluence-missing') where the app is not connected to
 * Confluence.
 */
export async function listSpaces(as: Actor): Promise<readonly Space[]> {
  const spaces: Space[] = [];
  let cursor: string | null = null;
  do {
    const answer: z.infer<typeof spacesAnswer> = await spacesPage(
      as,
      cursor === null ? [] : [['cursor', cursor]],
    );
    spaces.push(...answer.results.map(spaceOf));
    cursor = cursorOf(answer._links?.next);
  } while (cursor !== null);
  return spaces.sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** A space by key; null where the actor sees none. */
export async function findSpace(as: Actor, key: string): Promise<Space | null> {
  const answer = await spacesPage(as, [['keys', key]]);
  const found = answer.results.find((space) => space.key === key);
  return found ? spaceOf(found) : null;
}

async function spacesPage(
  as: Actor,
  query: readonly (readonly [string, string])[],
): Promise<z.infer<typeof spacesAnswer>> {
  if (!isConfluenceConnected()) throw new Failure('confluence-missing');
  return ask('listSpaces', { as, query: [...query, ['limit', String(PAGE)]] }, spacesAnswer).catch(
    (error: unknown) => {
      throw error instanceof Failure && error.code === 'forbidden'
        ? new Failure('confluence-missing', undefined, { cause: error })
        : error;
    },
  );
}

const spaceOf = ({ id, key, name }: z.infer<typeof spacesAnswer>['results'][number]): Space => ({
  id,
  key,
  name: name ?? key,
});
