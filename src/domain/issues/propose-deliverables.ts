import type { Day } from '../calendar/day';
import type { Component, Issue, Version } from './issue';
import { indexIssues, withDescendants, type IssueIndex } from './issue-index';
import { isDropped, NO_OUTCOMES } from '../plan/outcome';
import { outcomeReader, type OutcomeReader } from '../plan/outcome-reader';
import type { Source } from '../plan/source';

/** A deliverable that the app proposes from what Jira holds. */
export interface ProposedDeliverable {
  readonly kind: 'epic' | 'version' | 'component' | 'label' | 'project';
  readonly source: Source;
  readonly name: string;
  /** Number of issues that the source selects, and of those that are done. */
  readonly issues: number;
  readonly done: number;
  readonly contractDate: Day | null;
}

/**
 * Share of the project's issues that a kind must cover to be proposed; more for labels, which people use
 * loosely.
 */
const LEAST_COVERAGE: Readonly<Record<'epic' | 'version' | 'component' | 'label', number>> = {
  epic: 0.2,
  version: 0.2,
  component: 0.3,
  label: 0.5,
};

/** What deliverables are proposed from, besides the issues of the project. */
export interface ProposalContext {
  readonly versions?: readonly Version[];
  readonly components?: readonly Component[] | undefined;
  /** Epics of other projects that hold some of the issues. */
  readonly outside?: readonly Issue[];
  readonly outcomes?: typeof NO_OUTCOMES;
}

/**
 * Deliverables to start from: epics, else versions, components, labels, or the project as a whole. The first
 * kind that covers enough issues is taken, else the one that covers most, from a tenth on.
 * Dropped epics are not proposed. Only issues of the first one's project count. Empty without issues.
 */
export function proposeDeliverables(
  issues: readonly Issue[],
  { versions = [], components = [], outside = [], outcomes = NO_OUTCOMES }: ProposalContext = {},
): readonly ProposedDeliverable[] {
  const first = issues[0];
  if (!first) return [];
  const own = issues.filter(({ projectId }) => projectId === first.projectId);
  const index = indexIssues(own);
  const kinds = [
    { least: LEAST_COVERAGE.epic, ...fromEpics(own, outside, outcomeReader(outcomes)) },
    { least: LEAST_COVERAGE.version, ...fromVersions(index, versions) },
    { least: LEAST_COVERAGE.component, ...fromComponents(index, components) },
    { least: LEAST_COVERAGE.label, ...fromLabels(index) },
  ];
  const enough = kinds.find(({ covered, least }) => covered >= least * own.length && covered > 0);
  const most = kinds.reduce((best, kind) => (kind.covered > best.covered ? kind : best));
  const chosen = enough ?? (most.covered >= own.length * 0.1 ? most : undefined);
  return chosen ? chosen.proposals : [wholeProject(own, first)];
}

interface Kind {
  readonly proposals: readonly ProposedDeliverable[];
  /** Issues that at least one proposal selects. */
  readonly covered: number;
}

function kindOf(
  candidates: readonly (Omit<ProposedDeliverable, 'issues' | 'done'> & {
    readonly members: readonly Issue[];
  })[],
): Kind {
  const covered = new Set(candidates.flatMap(({ members }) => members.map(({ id }) => id)));
  const proposals = candidates.map(({ members, ...proposal }) => ({
    ...proposal,
    issues: members.length,
    done: members.filter(({ category }) => category === 'done').length,
  }));
  return { proposals, covered: covered.size };
}

/** Ids of parents outside of some issues, as the issues below epics name them. */
export function parentsOutside(issues: readonly Issue[]): readonly string[] {
  const own = new Set(issues.map(({ id }) => id));
  const named = issues.flatMap(({ level, parentId }) => (level < 1 && parentId !== null ? [parentId] : []));
  return [...new Set(named)].filter((id) => !own.has(id));
}

/**
 * Topmost epics that were not dropped, each with its descendants in the project; epics of other projects only
 * with such descendants.
 */
function fromEpics(own: readonly Issue[], outside: readonly Issue[], outcomeOf: OutcomeReader): Kind {
  const index = indexIssues([...own, ...outside.filter(({ level }) => level >= 1)]);
  const epics = index.issues.filter(
    ({ level, resolution, resolutionId, statusId, statusName, category }, position) =>
      level >= 1 &&
      (index.parent[position] ?? -1) < 0 &&
      !(category === 'done' && isDropped(outcomeOf(resolutionId, resolution, statusId, statusName))),
  );
  const isOwn = (position: number): boolean => index.issues[position]?.projectId === own[0]?.projectId;
  const held = epics.map((epic) => {
    const position = index.positionOfId.get(epic.id) ?? 0;
    return { epic, position, members: withDescendants(index.children, [position]).filter(isOwn) };
  });
  return kindOf(
    held
      .filter(({ position, members }) => isOwn(position) || members.length > 0)
      .map(({ epic, members }) => ({
        kind: 'epic',
        source: { issue: epic.key, id: epic.id },
        name: epic.summary.trim() || epic.key,
        contractDate: epic.due,
        members: members.flatMap((position) => index.issues[position] ?? []),
      })),
  );
}

/** Versions that select something and are not archived. */
function fromVersions(index: IssueIndex, versions: readonly Version[]): Kind {
  const members = groupBy(index.issues, ({ versionIds }) => versionIds);
  const current = versions.filter(({ id, archived }) => !archived && members.has(id));
  return kindOf(
    current.map((version) => ({
      kind: 'version',
      source: { version: version.name, id: version.id },
      name: version.name,
      contractDate: version.release,
      members: members.get(version.id) ?? [],
    })),
  );
}

/** Components that select something, by name; those that Jira does not list are named as on the issues. */
function fromComponents(index: IssueIndex, known: readonly Component[]): Kind {
  const members = groupBy(index.issues, ({ components }) => components);
  const listed = [...members.keys()].map(
    (tag) => known.find(({ id }) => id === tag) ?? { name: tag, id: undefined },
  );
  const named = listed.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return kindOf(
    named.map(({ id, name }) => ({
      kind: 'component',
      source: id === undefined ? { component: name } : { component: name, id },
      name,
      contractDate: null,
      members: members.get(id ?? name) ?? [],
    })),
  );
}

function fromLabels(index: IssueIndex): Kind {
  const members = groupBy(index.issues, ({ labels }) => labels);
  const names = [...members.keys()].sort((one, other) => (one < other ? -1 : 1));
  return kindOf(
    names.map((name) => ({
      kind: 'label',
      source: { label: name },
      name,
      contractDate: null,
      members: members.get(name) ?? [],
    })),
  );
}

function groupBy(
  issues: readonly Issue[],
  keysOf: (issue: Issue) => readonly string[],
): ReadonlyMap<string, readonly Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues)
    for (const key of new Set(keysOf(issue))) {
      const group = groups.get(key);
      if (group) group.push(issue);
      else groups.set(key, [issue]);
    }
  return groups;
}

function wholeProject(issues: readonly Issue[], { key }: Issue): ProposedDeliverable {
  const projectKey = key.replace(/-\d+$/, '');
  return {
    kind: 'project',
    source: { jql: `project = "${projectKey}"` },
    name: projectKey,
    issues: issues.length,
    done: issues.filter(({ category }) => category === 'done').length,
    contractDate: null,
  };
}
