import type { ProjectInput } from '../../../src/domain/plan/project-input';
import { computeProject } from '../../../src/domain/indicators/compute-project';
import type { Finding } from '../../../src/domain/result/project-result';
import type { Issue, Worklog } from '../../../src/domain/plan/issue';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { compactInput } from '../../../src/domain/what-if/compact-input';
import { anIssue, on } from '../an-issue';

const TODAY = on('2026-03-06');
const HOUR = 3600;

const inputOf = (issues: readonly Issue[]): ProjectInput => ({
  ...{ project: { id: '1', key: 'P', name: 'P' }, plan: EMPTY_PLAN, issues, versions: [], statuses: [], jqlSelections: {} },
});

const confidenceOf = (issues: readonly Issue[], day = TODAY) => computeProject(inputOf(issues), day).confidence;

const findingOf = (issues: readonly Issue[], day = TODAY): Finding | undefined =>
  confidenceOf(issues, day).findings.find(({ rule }) => rule === 'worklogs-incomplete');

const logged = (...hours: readonly number[]): readonly Worklog[] =>
  hours.map((count, at) => ({ author: 'ann', day: on(`2026-03-0${at + 2}`), seconds: count * HOUR }));

const timed = (key: string, spent: number | null, worklogs: readonly Worklog[], given: Partial<Issue> = {}): Issue =>
  anIssue(key, { spent: spent === null ? null : spent * HOUR, worklogs, worklogTotal: worklogs.length, ...given });

describe('time spent that Jira tells, against the worklogs that were read', () => {
  test.each<[string, Issue, boolean]>([
    ['the same', timed('P-1', 5, logged(2, 3)), false],
    ['nothing told, nothing logged', timed('P-1', null, []), false],
    ['nothing told, though time was logged', timed('P-1', null, logged(2)), false],
    ['nothing spent, nothing logged', timed('P-1', 0, []), false],
    ['a worklog hidden from the app', timed('P-1', 5, logged(2)), true],
    ['all worklogs hidden from the app', timed('P-1', 5, []), true],
    ['worklogs that came beside what Jira counts', timed('P-1', 2, logged(2, 3)), true],
    ['worklogs that are known to be missing, a finding of its own', timed('P-1', 5, logged(2), { worklogTotal: 2 }), false],
  ])('%s', (_, issue, isFound) => {
    expect(findingOf([issue])?.issues ?? []).toEqual(isFound ? ['P-1'] : []);
  });

  test('is of now: a past day excludes later worklogs from the figures, and misses none', () => {
    const issues = [timed('P-1', 9, logged(2, 3, 4))];
    for (const day of ['2026-01-05', '2026-03-02', '2026-03-03']) expect(findingOf(issues, on(day))).toBeUndefined();
  });

  test('does not count the time of sub-tasks, which Jira keeps in another field', () => {
    const child = timed('P-2', 3, logged(3), { level: -1, parentId: 'P-1' });
    expect(findingOf([timed('P-1', 2, logged(2)), child])).toBeUndefined();
    expect(findingOf([timed('P-1', 5, logged(2)), child])?.issues).toEqual(['P-1']);
  });

  test('weighs by the issues of which Jira tells a time, and lowers the confidence', () => {
    const right = timed('P-1', 2, logged(2));
    const silent = [anIssue('P-3'), anIssue('P-4')];
    expect(findingOf([right, timed('P-2', 5, logged(2)), ...silent])).toMatchObject({ issues: ['P-2'], share: 0.5 });
    const all = confidenceOf([right, timed('P-2', 2, logged(2)), ...silent]).value;
    expect(confidenceOf([right, timed('P-2', 5, logged(2)), ...silent]).value).toBeCloseTo(all * 0.6, 6);
  });

  test('is found alike in the shortened input of a what-if', () => {
    const input = inputOf([timed('P-1', 9, logged(2, 3, 4)), timed('P-2', 7, logged(2, 3))]);
    const short = computeProject(compactInput(input, TODAY), TODAY).confidence;
    expect(short.findings).toEqual(computeProject(input, TODAY).confidence.findings);
  });
});
