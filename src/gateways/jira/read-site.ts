import { z } from 'zod';
import { dayOf } from '../../domain/calendar/day';
import type { TimeTracking } from '../../contract/stored/project-meta';
import type { Component, LinkType, Status, Version } from '../../domain/issues/issue';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';
import { categoryOf } from './issue-facts';

const DEFAULT_TIME_ZONE = 'Europe/Paris';
const USERS_PAGE = 100;

/** The site's time zone (IANA name) and its address, without a slash at the end. */
export async function readServer(
  as: Actor,
): Promise<{ readonly timeZone: string; readonly siteUrl: string }> {
  const answer = await ask('readServer', { as }, serverSchema);
  return {
    timeZone: answer.serverTimeZone ?? DEFAULT_TIME_ZONE,
    siteUrl: (answer.displayUrl ?? answer.baseUrl).replace(/\/+$/, ''),
  };
}

const serverSchema = z.object({
  serverTimeZone: z.string().nullish(),
  baseUrl: z.string(),
  displayUrl: z.string().nullish(),
});

const fieldSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  untranslatedName: z.string().nullish(),
  schema: z.object({ type: z.string().nullish(), custom: z.string().nullish() }).nullish(),
});
type Field = z.infer<typeof fieldSchema>;

/**
 * Ids of the fields that hold the start of an issue (Jira's own `Start date`, else the plan's target start)
 * and the key of its epic, as Server and Data Center store it; null: none.
 */
export async function readIssueFields(
  as: Actor,
): Promise<{ readonly startField: string | null; readonly epicField: string | null }> {
  const fields = await ask('listFields', { as }, z.array(fieldSchema));
  const dates = fields.filter(
    (field) => field.schema?.type === 'date' && field.id.startsWith('customfield_'),
  );
  return {
    startField: (dates.find(isStartDate) ?? dates.find(isTargetStart))?.id ?? null,
    epicField: (fields.find(isEpicLink) ?? fields.find((field) => nameOf(field) === 'Epic Link'))?.id ?? null,
  };
}

const nameOf = (field: Field): string | null => field.untranslatedName ?? field.name ?? null;
const isEpicLink = (field: Field): boolean =>
  field.schema?.custom === 'com.pyxis.greenhopper.jira:gh-epic-link';

const isStartDate = (field: Field): boolean =>
  nameOf(field) === 'Start date' || field.id === 'customfield_10015';
const isTargetStart = (field: Field): boolean =>
  field.schema?.custom?.includes('jpo-custom-field-baseline-start') ?? false;

const statusSchema = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.object({ key: z.string() }).nullish(),
});

/** Every status of the site. */
export async function readStatuses(as: Actor): Promise<readonly Status[]> {
  const statuses = await ask('listStatuses', { as }, z.array(statusSchema));
  return statuses.map(({ id, name, statusCategory }) => ({
    id,
    name,
    category: categoryOf(statusCategory?.key),
  }));
}

const linkTypesAnswer = z.object({
  issueLinkTypes: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        inward: z.string().nullish(),
        outward: z.string().nullish(),
      }),
    )
    .nullish(),
});

/** Every type of link of the site; none where the site has links switched off. */
export async function readLinkTypes(as: Actor): Promise<readonly LinkType[]> {
  const found = await ask('listLinkTypes', { as }, linkTypesAnswer).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'forbidden') return { issueLinkTypes: [] };
    throw error;
  });
  return (found.issueLinkTypes ?? []).map(({ inward, outward, ...type }) => ({
    ...type,
    inward: inward ?? '',
    outward: outward ?? '',
  }));
}

const configuration = z.object({
  timeTrackingConfiguration: z
    .object({ workingHoursPerDay: z.number(), workingDaysPerWeek: z.number() })
    .nullish(),
});

/** What Jira means by a day and a week of work; null where it counts no time. */
export async function readTimeTracking(as: Actor): Promise<TimeTracking | null> {
  const { timeTrackingConfiguration: found } = await ask('readConfiguration', { as }, configuration);
  return found ? { hoursPerDay: found.workingHoursPerDay, daysPerWeek: found.workingDaysPerWeek } : null;
}

const versionSchema = z.object({
  id: z.string(),
  name: z.string(),
  released: z.boolean().nullish(),
  archived: z.boolean().nullish(),
  startDate: z.string().nullish(),
  releaseDate: z.string().nullish(),
});

/** The project's versions, in Jira's order. */
export async function readVersions(as: Actor, projectId: string): Promise<readonly Version[]> {
  const versions = await ask(
    'listVersions',
    { as, path: { projectIdOrKey: projectId } },
    z.array(versionSchema),
  );
  return versions.map((version) => ({
    id: version.id,
    name: version.name,
    released: version.released ?? false,
    archived: version.archived ?? false,
    start: dayOf(version.startDate ?? '') ?? null,
    release: dayOf(version.releaseDate ?? '') ?? null,
  }));
}

const projectSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  archived: z.boolean().nullish(),
  components: z.array(z.object({ id: z.string(), name: z.string() })).nullish(),
});

/**
 * A project by id or key, with its components. Throws Failure('forbidden') where the actor may not see it.
 */
export async function readProject(as: Actor, idOrKey: string): Promise<FoundProject> {
  const { id, key, name, archived, components } = await ask(
    'readProject',
    { as, path: { projectIdOrKey: idOrKey } },
    projectSchema,
  );
  return { id, key, name, archived: archived ?? false, components: components ?? [] };
}

interface FoundProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly archived: boolean;
  readonly components: readonly Component[];
}

const usersAnswer = z.object({
  values: z.array(z.object({ accountId: z.string(), displayName: z.string().nullish() })),
});

/** Account of the app itself. */
export const ownAccount = async (): Promise<string> =>
  (await ask('readMyself', { as: 'app' }, z.object({ accountId: z.string() }))).accountId;

/** Names of people by account id; an unknown account has none. */
export async function readNames(
  as: Actor,
  accountIds: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const names: Record<string, string> = {};
  for (let from = 0; from < accountIds.length; from += USERS_PAGE) {
    const query = accountIds.slice(from, from + USERS_PAGE).map((id) => ['accountId', id] as const);
    const answer = await ask(
      'nameUsers',
      { as, query: [...query, ['maxResults', String(USERS_PAGE)]] },
      usersAnswer,
    );
    for (const user of answer.values) names[user.accountId] = user.displayName ?? user.accountId;
  }
  return names;
}
