import { computeProject } from '../../../src/domain/project/compute-project';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import type { Change, Issue } from '../../../src/domain/issues/issue';
import { OUTCOMES, type OutcomeSettings } from '../../../src/domain/plan/outcome';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import { fc, runsOf } from '../../property-runs';
import { arbitraryPlan, LIFE, ORIGIN } from './arbitrary-plan';
import { arbitraryStories, projectAt } from './arbitrary-project';

/** Names that say nothing to the app, in four languages and in none. */
const UNKNOWN = [
  ...['Parked', 'Answered elsewhere', 'Workaround found', 'Handled by phone', 'Auto Closed'],
  ...['Classement vertical', 'Basculé au lot 3', 'Réponse apportée', 'Vu avec le métier', 'Absorbé'],
  ...['Klärung erfolgt', 'An den Lieferanten', 'Rücksprache', 'Zur Kenntnis', 'Anderswo erfasst'],
  ...['Derivado', 'Traspasado al proveedor', 'Consulta atendida', 'En espera', 'Respuesta enviada'],
];
const unknownName = fc.oneof(
  fc.constantFrom(...UNKNOWN),
  fc.stringMatching(/^xq[a-z]{3,8}( xq[a-z]{2,6})?$/),
);

/** Names of work that was dropped, written as sites write them. */
const droppedName = fc
  .tuple(
    fc.constantFrom(
      "Won't Do",
      'Cancelled',
      'Ne sera pas traité',
      'Annulé(e)',
      'Sans objet',
      'Abgelehnt',
      'Wird nicht gemacht',
      'No se hará',
    ),
    fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => ` ${name.replace("'", '’')}. `,
      (name) => name.normalize('NFD'),
      (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
    ),
  )
  .map(([name, written]) => written(name));

/** A project late in its life, and which of its issues that are over a case is about. */
const project = fc
  .tuple(
    arbitraryStories.map((stories) => stories.slice(0, 24)),
    arbitraryPlan,
    fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
  )
  .map(([stories, plan, dice]) => {
    const input = projectAt(stories, plan, LIFE);
    const over = input.issues
      .filter(({ category }) => category === 'done')
      .filter(() => dice.next().value === 0);
    return { input, chosen: new Set(over.map(({ id }) => id)) };
  });

const RUNS = runsOf(200, 240);
const computed = (input: ProjectInput): ProjectResult => computeProject(input, addDays(ORIGIN, LIFE));

const changed = (
  input: ProjectInput,
  chosen: ReadonlySet<string>,
  change: (issue: Issue) => Issue,
): ProjectInput => ({
  ...input,
  issues: input.issues.map((issue) => (chosen.has(issue.id) ? change(issue) : issue)),
});
const resolvedAs = (
  input: ProjectInput,
  chosen: ReadonlySet<string>,
  name: string,
  id: string | null = null,
): ProjectInput =>
  changed(input, chosen, (issue) => ({
    ...issue,
    resolution: name,
    resolutionId: id,
    changes: issue.changes.map(renamed(name)),
  }));
const renamed =
  (name: string) =>
  (change: Change): Change => {
    if (change.field !== 'resolution') return change;
    return { ...change, from: change.from && name, to: change.to && name };
  };
const saying = (input: ProjectInput, resolutions: OutcomeSettings['resolutions']): ProjectInput => ({
  ...input,
  plan: { ...input.plan, outcomes: { resolutions, statuses: [] } },
});

/** The issue as if nobody had ever touched it. */
const untouched = (issue: Issue): Issue => ({
  ...issue,
  statusId: '1',
  statusName: 'To Do',
  category: 'new',
  resolution: null,
  resolved: null,
  worklogs: [],
  worklogTotal: 0,
  changes: issue.changes.filter(({ field }) => field !== 'status' && field !== 'resolution'),
});

/**
 * Rules by which an issue that nobody touched earns nothing, and how many seconds the others earn does not
 * depend on it.
 */
const BY_ISSUE = new Set(['zero-hundred', 'fifty-fifty', 'status']);

describe('work of which nobody said whether it was delivered', () => {
  test('earns what untouched work earns, and stays in the budget, whatever the name of its resolution', () => {
    let compared = 0;
    fc.assert(
      fc.property(project, unknownName, ({ input, chosen }, name) => {
        const found = computed(resolvedAs(input, chosen, name));
        const twin = computed(changed(input, chosen, untouched));
        expect(found.effort.estimate).toEqual(twin.effort.estimate);
        found.deliverables.forEach(({ effort, cost }, rank) => {
          const other = twin.deliverables[rank];
          expect(effort.estimate).toEqual(other?.effort.estimate);
          expect(effort.earned).toEqual(other?.effort.earned);
          const [earned, asUntouched] = [cost.earnedValue, other?.cost.earnedValue];
          if (
            !BY_ISSUE.has(input.plan.deliverables[rank]?.earning ?? '') ||
            !earned.known ||
            !asUntouched?.known
          )
            return;
          expect(earned.value).toBeCloseTo(asUntouched.value, 4);
          if (chosen.size > 0 && earned.value > 0) compared += 1;
        });
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(50);
  });

  test('never earns more than once it is classified as delivered, by any rule, and is a finding that names it', () => {
    fc.assert(
      fc.property(project, unknownName, ({ input, chosen }, name) => {
        const open = resolvedAs(input, chosen, name);
        const found = computed(open);
        const classified = computed(saying(open, [{ id: null, name, outcome: 'delivered' }]));
        found.deliverables.forEach(({ cost, done }, rank) => {
          const then = classified.deliverables[rank];
          expect(done).toBeLessThanOrEqual(then?.done ?? 0);
          if (!cost.earnedValue.known || !then?.cost.earnedValue.known) return;
          expect(cost.earnedValue.value).toBeLessThanOrEqual(then.cost.earnedValue.value + 1e-6);
        });
        const finding = found.confidence.findings.find(({ rule }) => rule === 'outcome-unclassified');
        expect(new Set(finding?.issues)).toEqual(chosen);
        expect(classified.confidence.findings.some(({ rule }) => rule === 'outcome-unclassified')).toBe(
          false,
        );
      }),
      RUNS,
    );
  });
});

describe('work that was dropped', () => {
  test('is dropped under every name of four languages, however it is written', () => {
    fc.assert(
      fc.property(project, droppedName, ({ input, chosen }, name) => {
        expect(computed(resolvedAs(input, chosen, name))).toEqual(
          computed(resolvedAs(input, chosen, "Won't Do")),
        );
      }),
      RUNS,
    );
  });

  test('earns by no rule: without it the others earn the same', () => {
    fc.assert(
      fc.property(project, droppedName, ({ input, chosen }, name) => {
        const parents = new Set(
          input.issues.flatMap(({ parentId, changes }) => [parentId, ...changes.map(({ from }) => from)]),
        );
        const leaves = new Set([...chosen].filter((id) => !parents.has(id)));
        const whole = { ...input, plan: { ...input.plan, shares: [] } };
        const found = computed(resolvedAs(whole, leaves, name));
        const without = computed({ ...whole, issues: whole.issues.filter(({ id }) => !leaves.has(id)) });
        found.deliverables.forEach(({ effort, cost }, rank) => {
          const other = without.deliverables[rank];
          if (effort.earned.known && other?.effort.earned.known)
            expect(effort.earned.value).toBe(other.effort.earned.value);
          if (input.plan.deliverables[rank]?.earning !== 'physical' && cost.earnedValue.known)
            expect(cost.earnedValue).toEqual(other?.cost.earnedValue);
        });
      }),
      RUNS,
    );
  });
});

describe('a resolution that somebody classified', () => {
  test('keeps its outcome by id, under whatever name', () => {
    const anyName = fc.oneof(unknownName, droppedName, fc.constantFrom('Done', 'Terminé', 'Duplicate', ''));
    fc.assert(
      fc.property(project, anyName, fc.constantFrom(...OUTCOMES), ({ input, chosen }, name, outcome) => {
        const said = saying(input, [{ id: 'r7', name: 'Gelato', outcome }]);
        expect(computed(resolvedAs(said, chosen, name, 'r7'))).toEqual(
          computed(resolvedAs(said, chosen, 'Gelato', 'r7')),
        );
      }),
      RUNS,
    );
  });
});
