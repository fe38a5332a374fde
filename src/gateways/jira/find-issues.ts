import { z } from 'zod';
import { ask, type Actor } from '../atlassian/ask';
import { inProject, minuteInZone, newestOfProject } from './jql';

const IDS = 100;

const highestAnswer = z.object({ issues: z.array(z.object({ key: z.string() })).nullish() });
const createdAnswer = z.object({
  issues: z
    .array(z.object({ key: z.string(), fields: z.object({ created: z.string().nullish() }) }))
    .nullish(),
});
const spentAnswer = z.object({
  issues: z
    .array(z.object({ id: z.string(), fields: z.object({ timespent: z.number().nullish() }) }))
    .nullish(),
  nextPageToken: z.string().nullish(),
});
const namedAnswer = z.object({ issues: z.array(z.object({ id: z.string(), key: z.string() })).nullish() });
const placedAnswer = z.object({
  issues: z
    .array(z.object({ id: z.string(), fields: z.object({ project: z.object({ id: z.string() }) }) }))
    .nullish(),
});

/** The highest key of a project; empty where it has no issue. */
export async function highestKey(as: Actor, projectId: string): Promise<string> {
  const body = { jql: newestOfProject(projectId), maxResults: 1, fields: ['key'] };
  return (await ask('searchIssues', { as, body }, highestAnswer)).issues?.[0]?.key ?? '';
}

/**
 * Minutes (as JQL, in a time zone, earliest first) in which issues of a project were created: of about `size`
 * keys spread evenly up to the highest, those that still exist.
 */
export async function sampleCreation(
  as: Actor,
  highest: string,
  size: number,
  timeZone: string,
): Promise<readonly string[]> {
  const [, prefix = '', number = '0'] = /^(.*-)(\d+)$/.exec(highest) ?? [];
  const step = Math.max(1, Number(number) / size);
  const keys = [
    ...new Set(Array.from({ length: size }, (_, at) => `${prefix}${Math.ceil((at + 1) * step)}`)),
  ];
  const answers = await Promise.all(
    partsOf(keys).map((issueIdsOrKeys) =>
      ask('fetchIssues', { as, body: { issueIdsOrKeys, fields: ['created'] } }, createdAnswer),
    ),
  );
  // The key of an issue that moved finds the issue in its new project.
  const own = answers.flatMap(({ issues }) => issues ?? []).filter(({ key }) => key.startsWith(prefix));
  const created = own.map(({ fields }) => Date.parse(fields.created ?? '')).filter(Number.isFinite);
  return created.map((instant) => minuteInZone(instant, timeZone)).sort();
}

/** The project of each issue, by issue id; hidden issues are absent. */
export async function projectsOfIssues(
  as: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const answers = await Promise.all(
    partsOf(ids).map((issueIdsOrKeys) =>
      ask('fetchIssues', { as, body: { issueIdsOrKeys, fields: ['project'] } }, placedAnswer),
    ),
  );
  return new Map(
    answers.flatMap(({ issues }) => issues ?? []).map(({ id, fields }) => [id, fields.project.id]),
  );
}

/**
 * Of these issues by id or key, those that the actor may see. A moved issue comes back under its new key:
 * where as many come back as were asked for, all of them are visible.
 */
export async function seenAmong(as: Actor, idsOrKeys: readonly string[]): Promise<ReadonlySet<string>> {
  const seen = await Promise.all(
    partsOf([...new Set(idsOrKeys)]).map(async (issueIdsOrKeys) => {
      const { issues } = await ask(
        'fetchIssues',
        { as, body: { issueIdsOrKeys, fields: ['project'] } },
        namedAnswer,
      );
      const names = new Set((issues ?? []).flatMap(({ id, key }) => [id, key]));
      return (issues ?? []).length === issueIdsOrKeys.length
        ? issueIdsOrKeys
        : issueIdsOrKeys.filter((one) => names.has(one));
    }),
  );
  return new Set(seen.flat());
}

/**
 * Every issue of a project by id, with the time spent in seconds; null: Jira gives none. It costs the same
 * points as the ids alone, but more calls: Jira gives fewer issues at a time with a field.
 */
export async function timesSpent(as: Actor, projectId: string): Promise<ReadonlyMap<string, number | null>> {
  const times = new Map<string, number | null>();
  const common = { jql: inProject(projectId), maxResults: 5_000, fields: ['timespent'] };
  let token: string | null = null;
  do {
    const body: object = { ...common, ...(token === null ? {} : { nextPageToken: token }) };
    const answer: z.infer<typeof spentAnswer> = await ask('searchIssues', { as, body }, spentAnswer);
    for (const { id, fields } of answer.issues ?? []) times.set(id, fields.timespent ?? null);
    token = answer.nextPageToken ?? null;
  } while (token !== null);
  return times;
}

/** Number of issues of the project, as Jira estimates it. */
export async function countIssues(as: Actor, projectId: string): Promise<number> {
  return (
    await ask('countIssues', { as, body: { jql: inProject(projectId) } }, z.object({ count: z.number() }))
  ).count;
}

const partsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / IDS) }, (_, part) => ids.slice(part * IDS, (part + 1) * IDS));
