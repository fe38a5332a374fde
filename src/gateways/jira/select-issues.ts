import { z } from 'zod';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';
import { childrenElsewhere, childrenOf, theseIssues } from './jql';

const IDS_PAGE = 5000;
const IN_ONE_QUERY = 200;
const DEEPEST = 8;

const idAnswer = z.object({
  issues: z.array(z.object({ id: z.string() })).nullish(),
  nextPageToken: z.string().nullish(),
});

/**
 * Ids that a query selects for the actor, in Jira's order. Throws Failure('invalid-jql') with Jira's message.
 */
export async function selectIssues(as: Actor, jql: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let token: string | null = null;
  do {
    const body: object = {
      jql,
      maxResults: IDS_PAGE,
      fields: ['id'],
      ...(token === null ? {} : { nextPageToken: token }),
    };
    const answer: z.infer<typeof idAnswer> = await ask('searchIssues', { as, body }, idAnswer).catch(
      asInvalidJql,
    );
    ids.push(...(answer.issues ?? []).map((issue) => issue.id));
    token = answer.nextPageToken ?? null;
  } while (token !== null);
  return ids;
}

function asInvalidJql(error: unknown): never {
  throw error instanceof Failure && error.code === 'jira-refused'
    ? new Failure('invalid-jql', error.detail, { cause: error })
    : error;
}

/** Of these issues, the ids of those that the actor may see. */
export const visibleAmong = async (as: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(await foundAmong(as, ids, null));

/** Of these issues, the ids of those that the actor may see and that changed in the last minutes. */
export const changedAmong = (
  as: Actor,
  ids: readonly string[],
  minutes: number,
): Promise<readonly string[]> => foundAmong(as, ids, minutes);

const foundAmong = (as: Actor, ids: readonly string[], minutes: number | null): Promise<readonly string[]> =>
  inParts(as, ids, (part) => theseIssues(part, minutes));

/** Ids that queries over batches of issues select; the queries run at once. */
async function inParts(
  as: Actor,
  ids: readonly string[],
  jqlOf: (ids: readonly string[]) => string,
): Promise<readonly string[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / IN_ONE_QUERY) }, (_, part) =>
    ids.slice(part * IN_ONE_QUERY, (part + 1) * IN_ONE_QUERY),
  );
  return (await Promise.all(parts.map((part) => leniently(as, part, jqlOf)))).flat();
}

/**
 * Jira refuses a whole query for one id that does not exist or is hidden: such queries are halved until they
 * pass.
 */
async function leniently(
  as: Actor,
  ids: readonly string[],
  jqlOf: (ids: readonly string[]) => string,
): Promise<readonly string[]> {
  try {
    return await selectIssues(as, jqlOf(ids));
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'invalid-jql') throw error;
    if (ids.length <= 1) return [];
    const half = Math.ceil(ids.length / 2);
    return [
      ...(await leniently(as, ids.slice(0, half), jqlOf)),
      ...(await leniently(as, ids.slice(half), jqlOf)),
    ];
  }
}

/** Ids of the issues of other projects below some issues of a project, at any depth. */
export async function descendantsElsewhere(
  as: Actor,
  ids: readonly string[],
  projectId: string,
): Promise<readonly string[]> {
  return below(as, await inParts(as, ids, (part) => childrenElsewhere(part, projectId)));
}

/** Ids of an issue and all its descendants, of any project. Empty where the issue is hidden. */
export async function descendantsOf(as: Actor, key: string): Promise<readonly string[]> {
  return below(as, await leniently(as, [key], theseIssues));
}

/** Issues with all their descendants. */
async function below(as: Actor, top: readonly string[]): Promise<readonly string[]> {
  const all = new Set<string>();
  let level = top;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    for (const id of level) all.add(id);
    const children: string[] = [];
    for (let from = 0; from < level.length; from += IN_ONE_QUERY) {
      children.push(...(await selectIssues(as, childrenOf(level.slice(from, from + IN_ONE_QUERY)))));
    }
    level = children.filter((id) => !all.has(id));
  }
  return [...all];
}
