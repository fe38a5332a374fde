import { fc, runsOf } from '../../property-runs';
import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { Change, Issue, TagField } from '../../../src/domain/issues/issue';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { ProjectPlan } from '../../../src/domain/plan/project-plan';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import { anIssue } from '../an-issue';
import { arbitraryPlan, LIFE, ORIGIN } from './arbitrary-plan';
import { arbitraryStories, projectAt, type Story } from './arbitrary-project';
import type { Source } from '../../../src/domain/plan/source';

const RUNS = runsOf(200);
const dayAt = (offset: number): Day => addDays(ORIGIN, offset);

/**
 * What an issue has of versions, components and labels from its creation on, and when it gained or lost one.
 */
interface Tagging {
  readonly first: readonly string[];
  readonly turns: readonly { readonly day: number; readonly tag: string }[];
}

/** Ids of versions and components, and labels. */
const TAGS = ['v1', 'v2', 'c1', 'c2', 'l1', 'l2'] as const;
const FIELD: Readonly<Record<string, TagField>> = { v: 'version', c: 'component', l: 'label' };
const fieldOf = (tag: string): TagField => FIELD[tag.slice(0, 1)] ?? 'label';

const tagging: fc.Arbitrary<Tagging> = fc.record({
  first: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
  turns: fc
    .array(fc.record({ day: fc.integer({ min: 0, max: LIFE }), tag: fc.constantFrom(...TAGS) }), {
      maxLength: 4,
    })
    .map((turns) => turns.toSorted((one, other) => one.day - other.day)),
});

const project = fc.record({
  stories: arbitraryStories.map((stories) => stories.slice(0, 8)),
  taggings: fc.array(tagging, { minLength: 8, maxLength: 8 }),
  plan: arbitraryPlan,
  offset: fc.integer({ min: 0, max: LIFE }),
});

/** A source of each kind; the deliverable of the generated plan that is a tree stays one. */
const SOURCES: readonly Source[] = [
  { version: 'One', id: 'v1' },
  { issue: 'GEN-0', id: '0' },
  { component: 'Core', id: 'c1' },
  { label: 'l1' },
  { version: 'Two', id: 'v2' },
];

const withSources = (plan: ProjectPlan, sources: readonly Source[]): ProjectPlan => ({
  ...plan,
  deliverables: plan.deliverables.map((one, rank) => ({ ...one, source: sources[rank] ?? one.source })),
});

const version = (id: string, name: string) => ({
  id,
  name,
  released: false,
  archived: false,
  start: null,
  release: null,
});

/**
 * One that always has the labels: a label that no issue has any more is told on past days as well, since that
 * is known today.
 */
const ANCHOR = anIssue('GEN-900', { id: '900', projectId: '10', created: ORIGIN, labels: ['l1', 'l2'] });

/** The project as it stood at the end of a day, its versions, components and labels included. */
function taggedAt(
  stories: readonly Story[],
  taggings: readonly Tagging[],
  plan: ProjectPlan,
  day: number,
): ProjectInput {
  const input = projectAt(stories, withSources(plan, SOURCES), day);
  const issues = input.issues.map((issue) =>
    tagged(issue, taggings[Number(issue.id)] ?? { first: [], turns: [] }, day),
  );
  return {
    ...input,
    issues: [...issues, ANCHOR],
    versions: [version('v1', 'One'), version('v2', 'Two')],
    components: [
      { id: 'c1', name: 'Core' },
      { id: 'c2', name: 'Rest' },
    ],
  };
}

function tagged(issue: Issue, { first, turns }: Tagging, day: number): Issue {
  const tags = new Set<string>(first);
  const labelled: Change[] = [];
  for (const turn of turns) {
    const on = Math.max(turn.day, issue.created - ORIGIN);
    if (on > day) break;
    const { tag } = turn;
    const had = tags.has(tag);
    labelled.push({ day: dayAt(on), field: fieldOf(tag), from: had ? tag : null, to: had ? null : tag });
    if (had) tags.delete(tag);
    else tags.add(tag);
  }
  const of = (field: TagField): readonly string[] => [...tags].filter((tag) => fieldOf(tag) === field);
  const changes = [...issue.changes, ...labelled].toSorted((one, other) => one.day - other.day);
  return { ...issue, versionIds: of('version'), components: of('component'), labels: of('label'), changes };
}

/** The same project after everything in it got another name. */
function renamed(input: ProjectInput): ProjectInput {
  return {
    ...input,
    project: { id: input.project.id, key: 'NEU', name: 'Another' },
    issues: input.issues.map((issue) => ({ ...issue, key: issue.key.replace('GEN', 'NEU') })),
    versions: input.versions.map((one, at) => version(one.id, ['Two', 'Three'][at] ?? one.name)),
    components: (input.components ?? []).map((one, at) => ({
      ...one,
      name: ['Rest', 'Core'][at] ?? one.name,
    })),
  };
}

/** The same project whose label is called otherwise from a day on, on all issues. */
function relabelled(input: ProjectInput, label: string, name: string, day: Day): ProjectInput {
  const issues = input.issues.map((issue) => {
    const had = hadOn(issue, label, day);
    const after = (value: string | null): string | null => (value === label ? name : value);
    const changes = issue.changes.map((change) =>
      change.field === 'label' && change.day > day
        ? { ...change, from: after(change.from), to: after(change.to) }
        : change,
    );
    const swap: readonly Change[] = [
      { day, field: 'label', from: label, to: null },
      { day, field: 'label', from: null, to: name },
    ];
    const labels = issue.labels.map((one) => (one === label ? name : one));
    return {
      ...issue,
      labels,
      changes: had ? [...changes, ...swap].toSorted((one, other) => one.day - other.day) : changes,
    };
  });
  return { ...input, issues };
}

function hadOn(issue: Issue, label: string, day: Day): boolean {
  const labelled = issue.changes.filter(
    (change) => change.field === 'label' && [change.from, change.to].includes(label),
  );
  const last = labelled.findLast((change) => change.day <= day);
  const next = labelled.find((change) => change.day > day);
  return (
    issue.created <= day &&
    (last ? last.to === label : next ? next.from === label : issue.labels.includes(label))
  );
}

const figuresOf = (result: ProjectResult): string => JSON.stringify({ ...result, project: null });

describe('names change, ids do not, on generated projects', () => {
  test('new names of versions, components, epics and of the project, even swapped ones, leave every figure byte for byte', () => {
    fc.assert(
      fc.property(project, ({ stories, taggings, plan, offset }) => {
        const input = taggedAt(stories, taggings, plan, LIFE);
        const [before, after] = [input, renamed(input)].map((one) =>
          figuresOf(computeProject(one, dayAt(offset))),
        );
        expect(after).toBe(before);
      }),
      RUNS,
    );
  });

  test('a label renamed on all its issues in one go leaves every figure byte for byte', () => {
    fc.assert(
      fc.property(project, fc.integer({ min: 1, max: LIFE }), ({ stories, taggings, plan, offset }, on) => {
        const input = taggedAt(stories, taggings, plan, LIFE);
        // Days are all that is kept: of an issue that somebody took it off on that same day, nobody knows
        // which it was.
        fc.pre(
          !input.issues.some(({ changes }) =>
            changes.some(({ day, from }) => day === dayAt(on) && from === 'l1'),
          ),
        );
        const after = relabelled(input, 'l1', 'neu', dayAt(on));
        const [one, other] = [input, after].map((each) => figuresOf(computeProject(each, dayAt(offset))));
        expect(other).toBe(one);
      }),
      RUNS,
    );
  });

  test('a past day is what would have been computed that day from what had which version, component and label', () => {
    fc.assert(
      fc.property(project, ({ stories, taggings, plan, offset }) => {
        const rebuilt = computeProject(taggedAt(stories, taggings, plan, LIFE), dayAt(offset));
        const then = computeProject(taggedAt(stories, taggings, plan, offset), dayAt(offset));
        expect({ ...rebuilt, projectIssues: 0 }).toEqual({ ...then, projectIssues: 0 });
      }),
      RUNS,
    );
  });
});
