import { fc, runsOf } from '../../property-runs';
import { captureForReaders } from '../../../src/domain/baseline/capture-for-readers';
import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { restrictTo } from '../../../src/domain/issues/restrict-to';
import { compactInput } from '../../../src/domain/what-if/compact-input';
import { arbitraryPlan, LIFE, ORIGIN } from './arbitrary-plan';
import { fewStories, projectAt } from './arbitrary-project';
import type { Deliverable } from '../../../src/domain/plan/deliverable';

const JQL = 'text ~ "anything"';
const dayAt = (offset: number): Day => addDays(ORIGIN, offset);
const chosen = fc.uniqueArray(fc.nat({ max: 39 }).map(String), { maxLength: 12 });
const project = fc.tuple(fewStories, arbitraryPlan, fc.integer({ min: 1, max: LIFE }));

/**
 * The project where some of its issues are another's, of which a filter finds a part: what it does not find
 * is not read.
 */
function withForeign(
  input: ProjectInput,
  foreign: readonly string[],
  found: readonly string[],
): ProjectInput {
  const [first] = input.plan.deliverables;
  const filter = first && ({ ...first, id: 'L-JQL', source: { jql: JQL } } satisfies Deliverable);
  const issues = input.issues.flatMap((issue) => {
    if (!foreign.includes(issue.id)) return [issue];
    return found.includes(issue.id) ? [{ ...issue, projectId: '99', key: `SECR-${issue.id}` }] : [];
  });
  const jqlSelections = { [JQL]: found.filter((id) => issues.some((issue) => issue.id === id)) };
  const deliverables = filter ? [filter, ...input.plan.deliverables] : [];
  return { ...input, issues, jqlSelections, plan: { ...input.plan, deliverables } };
}

/** What somebody gets of a project, on two days and in a what-if. */
const textOf = (input: ProjectInput, offset: number): string =>
  JSON.stringify([
    computeProject(input, dayAt(LIFE)),
    computeProject(input, dayAt(offset)),
    compactInput(input, dayAt(LIFE)),
  ]);

describe('hidden issues of other projects', () => {
  test('change nothing for who may not see them, whichever of them a filter finds, in a baseline too', () => {
    fc.assert(
      fc.property(project, chosen, chosen, ([stories, plan, offset], foreign, some) => {
        const given = projectAt(stories, plan, LIFE);
        // Deliverables by key are chosen by somebody who sees the issue; a filter is anybody's.
        const rooted = new Set(
          given.plan.deliverables.flatMap(({ source }) =>
            'issue' in source ? [source.issue, source.id] : [],
          ),
        );
        const others = foreign.filter((id) => !rooted.has(id) && !rooted.has(`GEN-${id}`));
        const hidden = new Set([...others, 'project SECR']);
        const seen = (found: readonly string[]): string => {
          const input = withForeign(given, others, found);
          const sight = { doubtful: [...hidden], left: new Set<string>() };
          const baseline = captureForReaders(input, sight, dayAt(offset), {
            name: 'B',
            reason: null,
            author: null,
          });
          const planned = {
            ...input,
            plan: { ...input.plan, baselines: [...input.plan.baselines, baseline] },
          };
          return textOf(restrictTo(planned, hidden), offset);
        };
        const nothing = seen([]);
        expect(seen(others)).toBe(nothing);
        expect(seen(others.filter((id) => some.includes(id)))).toBe(nothing);
      }),
      runsOf(60),
    );
  });
});

describe('a baseline', () => {
  test('for who may not see some issues is what they would have captured', () => {
    fc.assert(
      fc.property(project, chosen, ([stories, plan, offset], doubtful) => {
        const input = projectAt(stories, plan, LIFE);
        const said = { name: 'B', reason: null, author: null };
        const whole = captureForReaders(input, { doubtful, left: new Set() }, dayAt(offset), said);
        const theirs = captureForReaders(input, { doubtful, left: new Set(doubtful) }, dayAt(offset), said);
        const shown = restrictTo(
          { ...input, plan: { ...input.plan, baselines: [whole] } },
          new Set(doubtful.slice(0, 1)),
        );
        if (doubtful.length > 0) expect(shown.plan.baselines).toEqual([theirs]);
      }),
      runsOf(60),
    );
  });
});
