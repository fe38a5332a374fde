import { resolve } from 'node:path';
import { z } from 'zod';
import { jalonExportSchema } from '../../src/contract/jalon-export';
import { dayOf, type Day } from '../../src/domain/calendar/day';
import { requiredDayInZone } from '../../src/domain/calendar/required-day';
import type { ProjectInput } from '../../src/domain/issues/project-input';
import type { Component, Issue } from '../../src/domain/issues/issue';
import { categoryOf, issueFacts } from '../../src/gateways/jira/issue-facts';
import { issueSchema } from '../../src/gateways/jira/issue-schema';
import { EMPTY_PLAN, type ProjectPlan } from '../../src/domain/plan/project-plan';
import { planOfExport } from '../../src/usecases/exchange/plan-of-export';
import { createClock } from '../host/clock';
import { listIn } from '../host/data/reading/json-access';
import { readSiteExport } from '../host/data/read-site-export';
import { createEventBus } from '../host/event-bus';
import { systemNow } from '../host/forge/system-time';
import { jiraData } from '../host/jira/data/jira-data';
import { jqlContext } from '../host/jira/jql/jql-context';
import { compileJql } from '../host/jira/jql/run-jql';
import { APP_ACCOUNT_ID } from '../host/seams/products';
import type { SiteExport } from '../host/seams/site-export';
import { createState } from '../host/state/create-state';

/** The part of a public Jira that the project keeps: replayed where no folder is given. */
export const RECORD = resolve(__dirname, '../data/titanium');

/** A project of a site export, as the engine takes it, and the last day of which the export tells. */
export interface RecordedProject {
  readonly input: ProjectInput;
  readonly lastDay: Day;
}

/**
 * Reads a project of a folder; where no key is given, the first for which there is a plan, else the first.
 */
export async function readRecordedProject(folder: string, key: string | undefined): Promise<RecordedProject> {
  return recordedProject(await readSiteExport(folder), key);
}

/** The same from an export at hand. */
export function recordedProject(source: SiteExport, wanted: string | undefined): RecordedProject {
  const plans = plansOf(source);
  const key = wanted ?? [...plans.keys()][0] ?? String(source.projects[0]?.['key']);
  const project = source.projects.find((one) => one['key'] === key);
  if (!project) throw new Error(`Project ${key} is not in this export.`);
  const plan = plans.get(key) ?? EMPTY_PLAN;
  const selections = selectionsOf(source, plan);
  const foreign = new Set(Object.values(selections).flat());
  const facts = source.issues.map((issue) => factsOf(issue, source.site.timeZone));
  const id = String(project['id']);
  const now = source.site.now === null ? systemNow() : Date.parse(source.site.now);
  return {
    input: {
      project: { id, key, name: String(project['name']) },
      plan,
      issues: facts.filter((issue) => issue.projectId === id || foreign.has(issue.id)),
      components: componentsOf(source, key),
      versions: (source.versions[key] ?? []).map(versionOf),
      statuses: source.statuses.map(statusOf),
      jqlSelections: selections,
    },
    lastDay: requiredDayInZone(now, source.site.timeZone),
  };
}

/** The components that the issues of a project name. */
function componentsOf({ issues }: SiteExport, key: string): readonly Component[] {
  const own = issues.filter((issue) => issue.key.startsWith(`${key}-`));
  const named = own
    .flatMap(({ fields }) => listIn(fields, 'components'))
    .map(({ id, name }) => [String(id), String(name)] as const);
  return [...new Map(named)].map(([id, name]) => ({ id, name }));
}

function plansOf({ jalon }: SiteExport): ReadonlyMap<string, ProjectPlan> {
  if (jalon === null) return new Map();
  const { projects } = jalonExportSchema.parse(jalon);
  return new Map(
    projects.map((project, index) => [project.key, planOfExport(project, `projects.${index}`).plan]),
  );
}

/** What each JQL source selects, by the local site's JQL. */
function selectionsOf(
  source: SiteExport,
  { deliverables }: ProjectPlan,
): Readonly<Record<string, readonly string[]>> {
  const now = source.site.now === null ? systemNow() : Date.parse(source.site.now);
  const clock = createClock(now, source.site.timeZone, 'manual');
  const data = jiraData({
    export: source,
    state: createState(),
    clock,
    events: createEventBus(),
    customPermissions: [],
  });
  const context = jqlContext(data, { accountId: APP_ACCOUNT_ID, isApp: true, scopes: null });
  const queries = deliverables.flatMap(({ source: from }) => ('jql' in from ? [from.jql] : []));
  return Object.fromEntries(
    queries.map((jql) => [
      jql,
      compileJql(jql, context)
        .run()
        .map(({ id }) => id),
    ]),
  );
}

function factsOf(document: SiteExport['issues'][number], timeZone: string): Issue {
  const issue = issueSchema.parse(document);
  const histories = issue.changelog?.histories ?? [];
  return issueFacts(
    issue,
    { histories, worklogs: issue.fields.worklog?.worklogs ?? [], epicId: null },
    { timeZone, startField: 'customfield_10015' },
  );
}

const statusShape = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.object({ key: z.string() }).optional(),
});

function statusOf(json: unknown): ProjectInput['statuses'][number] {
  const { id, name, statusCategory } = statusShape.parse(json);
  return { id, name, category: categoryOf(statusCategory?.key) };
}

const versionShape = z.object({
  id: z.string(),
  name: z.string(),
  released: z.boolean().optional(),
  archived: z.boolean().optional(),
  startDate: z.string().optional(),
  releaseDate: z.string().optional(),
});

function versionOf(json: unknown): ProjectInput['versions'][number] {
  const {
    id,
    name,
    released = false,
    archived = false,
    startDate = '',
    releaseDate = '',
  } = versionShape.parse(json);
  return {
    id,
    name,
    released,
    archived,
    start: dayOf(startDate) ?? null,
    release: dayOf(releaseDate) ?? null,
  };
}
