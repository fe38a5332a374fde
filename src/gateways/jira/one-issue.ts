import { z } from 'zod';
import { isBlocking } from '../../domain/plan/is-blocking';
import type { Issue } from '../../domain/issues/issue';
import { ask, send, type Actor } from '../atlassian/ask';
import { issueFacts, namedEpic, type ReadOptions } from './issue-facts';
import { issueSchema, type JiraHistory, type JiraIssue } from './issue-schema';
import { readHistories } from './read-histories';
import { epicIdsOf, factFields } from './read-issues';
import { readWorklogs } from './read-worklogs';

/** Property of an issue that mirrors its last declaration, so that JQL finds it; the manifest declares it. */
const PROPERTY = 'jalon';

/** The last declaration as the issue's property holds it. */
export interface MirroredDeclaration {
  readonly percent: number | null;
  readonly remainingSeconds: number | null;
  readonly declaredOn: string;
  readonly by: string;
}

export interface ReadIssue {
  readonly issue: Issue;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly blockers: readonly {
    readonly key: string;
    readonly summary: string;
    /** When the link was made, epoch milliseconds; null where the history does not say. */
    readonly since: number | null;
  }[];
  readonly declared: MirroredDeclaration | null;
}

/**
 * One issue with its open blockers, as the actor may see it. Throws Failure('forbidden') where they may not.
 */
export async function readIssue(as: Actor, idOrKey: string, options: ReadOptions): Promise<ReadIssue> {
  const query = [
    ['fields', factFields(options).join(',')],
    ['expand', 'changelog'],
    ['properties', PROPERTY],
  ] as const;
  const found = await ask('readIssue', { as, path: { issueIdOrKey: idOrKey }, query }, issueSchema);
  const { project } = found.fields;
  const [histories, worklogs, epics] = await Promise.all([
    historiesOf(as, found, options),
    readWorklogs(as, found),
    epicIdsOf(as, [found], options),
  ]);
  return {
    issue: issueFacts(
      found,
      { histories, worklogs, epicId: epics.get(namedEpic(found, options) ?? '') ?? null },
      options,
    ),
    project: { id: project.id, key: project.key, name: project.name ?? project.key },
    blockers: blockersOf(found),
    declared: declaredOf(found.properties?.[PROPERTY]),
  };
}

/** An issue comes with at most a hundred histories: where it has more, all of the tracked fields are read. */
async function historiesOf(
  as: Actor,
  { id, changelog }: JiraIssue,
  options: ReadOptions,
): Promise<readonly JiraHistory[]> {
  const histories = changelog?.histories ?? [];
  if ((changelog?.total ?? 0) <= histories.length) return histories;
  return (await readHistories(as, [id], options)).get(id) ?? histories;
}

function blockersOf(issue: JiraIssue): ReadIssue['blockers'] {
  return (issue.fields.issuelinks ?? []).flatMap((link) => {
    const blocker = link.inwardIssue;
    if (!blocker || !isBlocking(link.type) || blocker.fields?.status?.statusCategory?.key === 'done')
      return [];
    return [
      { key: blocker.key, summary: blocker.fields?.summary ?? '', since: linkedSince(issue, blocker.key) },
    ];
  });
}

function linkedSince(issue: JiraIssue, key: string): number | null {
  const made = (issue.changelog?.histories ?? []).filter((history) =>
    (history.items ?? []).some((item) => item.field === 'Link' && item.to === key),
  );
  return made.length === 0 ? null : Math.max(...made.map((history) => new Date(history.created).getTime()));
}

const propertySchema = z.object({
  percent: z.number().nullish(),
  remainingSeconds: z.number().nullish(),
  declaredOn: z.string(),
  by: z.string(),
});

function declaredOf(value: unknown): MirroredDeclaration | null {
  const parsed = propertySchema.safeParse(value);
  if (!parsed.success) return null;
  const { percent = null, remainingSeconds = null, declaredOn, by } = parsed.data;
  return { percent, remainingSeconds, declaredOn, by };
}

/** Sets the remaining estimate of an issue in seconds, rounded up to Jira's minutes. */
export async function setRemaining(as: Actor, issueId: string, seconds: number): Promise<void> {
  const body = { fields: { timetracking: { remainingEstimate: `${Math.ceil(seconds / 60)}m` } } };
  await send('editIssue', { as, path: { issueIdOrKey: issueId }, body });
}

/** Mirrors a declaration in the issue's property. */
export async function mirrorDeclaration(
  as: Actor,
  issueId: string,
  declaration: MirroredDeclaration,
): Promise<void> {
  await send('setIssueProperty', {
    as,
    path: { issueIdOrKey: issueId, propertyKey: PROPERTY },
    body: declaration,
  });
}

const placedIssue = z.object({ fields: z.object({ project: z.object({ id: z.string() }) }) });

/**
 * Id of the project that an issue is in. Throws Failure('forbidden') where the actor may not see the issue.
 */
export async function projectOfIssue(as: Actor, issueId: string): Promise<string> {
  const query = [['fields', 'project']] as const;
  return (await ask('readIssue', { as, path: { issueIdOrKey: issueId }, query }, placedIssue)).fields.project
    .id;
}
