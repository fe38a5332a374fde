import { indexIssues } from '../../../src/domain/issues/issue-index';
import { namesOfLabel } from '../../../src/domain/issues/label-successor';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { rememberSources } from '../../../src/domain/issues/remember-sources';
import { isGone, selectIssues, type Selectable } from '../../../src/domain/issues/select-issues';
import { meanTheSame } from '../../../src/domain/plan/source-key';
import type { Change, Issue } from '../../../src/domain/issues/issue';
import { newDeliverable } from '../../../src/usecases/commitments/save-deliverable';
import { anIssue, on } from '../an-issue';
import type { Source } from '../../../src/domain/plan/source';

const version = (id: string, name: string) => ({
  id,
  name,
  released: false,
  archived: false,
  start: null,
  release: null,
});

const ISSUES = [
  anIssue('P-1', { id: '101', level: 1, versionIds: ['7'], components: ['9'] }),
  anIssue('P-2', { id: '102', parentId: '101', components: ['api'] }),
];

const from = (issues: readonly Issue[] = ISSUES): Selectable => ({
  projectId: '1',
  index: indexIssues(issues),
  jqlSelections: {},
  versions: [version('7', '1.1'), version('8', '1.0')],
  components: [{ id: '9', name: 'api' }],
});

const planOf = (source: Source) => ({
  ...EMPTY_PLAN,
  deliverables: [
    newDeliverable('L-01', { name: 'A', source, earning: 'effort', phase: null, contractDate: null }),
  ],
});

describe('a source is remembered', () => {
  test.each<[string, Source, Source]>([
    ['an issue by key', { issue: 'P-1' }, { issue: 'P-1', id: '101' }],
    ['an issue by its id, whatever its key was', { issue: 'OLD-1', id: '101' }, { issue: 'P-1', id: '101' }],
    ['an issue of another site by key', { issue: 'P-1', id: '999' }, { issue: 'P-1', id: '101' }],
    [
      'a version by its id, though another has its name now',
      { version: '1.0', id: '7' },
      { version: '1.1', id: '7' },
    ],
    ['a version that was entered as an id', { version: '7' }, { version: '1.1', id: '7' }],
    ['a component by name', { component: 'api' }, { component: 'api', id: '9' }],
    ['a label as it is', { label: 'web' }, { label: 'web' }],
    ['what names nothing as it is', { version: 'none', id: '6' }, { version: 'none', id: '6' }],
  ])('%s', (_, given, remembered) => {
    expect(rememberSources(planOf(given), from()).deliverables[0]?.source).toEqual(remembered);
  });

  test('and a plan in which nothing is another is the plan itself', () => {
    const plan = planOf({ issue: 'P-1', id: '101' });
    expect(rememberSources(plan, from())).toBe(plan);
  });

  test('so that two that have ids are compared by these alone', () => {
    expect(meanTheSame({ version: '1.0', id: '7' }, { version: '1.1', id: '7' })).toBe(true);
    expect(meanTheSame({ version: '1.0', id: '7' }, { version: '1.0', id: '8' })).toBe(false);
    expect(meanTheSame({ version: '1.0' }, { version: '1.0', id: '8' })).toBe(true);
    expect(meanTheSame({ version: '1.0', id: '7' }, { component: '1.0', id: '7' })).toBe(false);
  });

  test('components select by id, and by name what was read before ids were kept', () => {
    expect(selectIssues({ component: 'old name', id: '9' }, from())).toEqual([0, 1]);
  });
});

const relabels = (day: string, from: string | null, to: string | null): Change => ({
  day: on(day),
  field: 'label',
  from,
  to,
});
const renamed = [relabels('2026-02-02', 'a', null), relabels('2026-02-02', null, 'b')];

describe('a label was renamed', () => {
  test('where all issues that had it last got the same other one that nobody had', () => {
    const issues = [
      anIssue('P-1', { labels: ['b'], changes: renamed }),
      anIssue('P-2', { labels: ['b'], changes: renamed }),
    ];
    expect(namesOfLabel('a', issues)).toEqual(['a', 'b']);
    expect(isGone({ label: 'a' }, from(issues))).toBe(false);
  });

  test.each<[string, readonly Issue[]]>([
    [
      'an issue had the other one already',
      [anIssue('P-1', { labels: ['b'], changes: renamed }), anIssue('P-2', { labels: ['b'] })],
    ],
    [
      'one of them got none',
      [anIssue('P-1', { labels: ['b'], changes: renamed }), anIssue('P-2', { changes: renamed.slice(0, 1) })],
    ],
  ])('but not where %s: it is gone', (_, issues) => {
    expect(namesOfLabel('a', issues)).toEqual(['a']);
    expect(isGone({ label: 'a' }, from(issues))).toBe(true);
  });

  test('and one that an issue still has is not gone, nor is one that none ever had', () => {
    const issues = [anIssue('P-1', { labels: ['b'], changes: renamed }), anIssue('P-2', { labels: ['a'] })];
    expect(namesOfLabel('a', issues)).toEqual(['a']);
    expect([isGone({ label: 'a' }, from(issues)), isGone({ label: 'to come' }, from(issues))]).toEqual([
      false,
      false,
    ]);
  });
});
