import { readFileSync } from 'node:fs';
import type { ShownCheck } from '../../src/contract/api';
import { CALIBRATION } from '../../src/domain/forecast/calibration';
import type { Day } from '../../src/domain/calendar/day';
import type { Activity } from '../../src/domain/result/schedule-result';
import type { MilestoneResult } from '../../src/domain/result/project-result';
import { known, unknown } from '../../src/domain/known';
import { activitiesOf, chainKey, chainsOf, lastAnnounced, lengthOf } from '../../static/src/model/chain';
import { likelihoodOf } from '../../static/src/model/likelihood';
import { checksToShow, tallyOf, verdictOf } from '../../static/src/model/schedule-check';
import { shownDeliverable, shownResult, slipping, STATUS_DATE } from './shown-result';

const activity = (issueId: string, totalFloat: number): Activity => ({
  ...{ issueId, duration: 1, earlyStart: STATUS_DATE, earlyFinish: STATUS_DATE, lateStart: STATUS_DATE },
  ...{ lateFinish: STATUS_DATE, totalFloat, freeFloat: 0 },
});

const milestone = (id: string, part: Partial<MilestoneResult> = {}): MilestoneResult => ({
  ...{ id, name: id, committed: STATUS_DATE, forecast: unknown('no-dates'), actual: null, slipSinceOrigin: known(0) },
  ...{ slipSinceLast: known(0), revisions: 0, reason: null, trend: [], meanRevision: unknown('too-little-history') },
  driving: { deliverables: [], finish: unknown('no-dates'), totalFloat: unknown('no-dates'), issues: 0, issueIds: [] },
  ...part,
});

describe('the chains of open work', () => {
  const ahead = milestone('M2', {
    driving: { ...milestone('M2').driving, deliverables: ['a', 'b'], issues: 130, issueIds: ['3', '1'] },
  });
  const result = shownResult({
    milestones: [milestone('M1', { actual: STATUS_DATE }), ahead],
    criticalPath: { workingDays: known(2), issueIds: ['1', '2', '9'], critical: 2, cycles: [] },
    timetable: { activities: 40, told: [activity('1', 0), activity('3', 4), activity('2', 0)] },
  });

  test('are the critical path, one for each milestone ahead, and the least free', () => {
    expect(chainsOf(result).map(chainKey)).toEqual(['critical', 'milestone M2', 'least-free']);
  });

  test('keep their order, and leave out what is told no dates of', () => {
    const told = chainsOf(result).map((chain) => activitiesOf(chain, result).map(({ issueId }) => issueId));
    expect(told).toEqual([
      ['1', '2'],
      ['3', '1'],
      ['1', '2', '3'],
    ]);
  });

  test('know how long they are in all', () => {
    expect(chainsOf(result).map((chain) => lengthOf(chain, result))).toEqual([3, 130, 40]);
  });

  test('of a milestone name the deliverable announced last, and none where one has no date', () => {
    const deliverables = [
      shownDeliverable('a', { finish: slipping(0, STATUS_DATE + 3) }),
      shownDeliverable('b', { finish: slipping(0, STATUS_DATE + 9) }),
      shownDeliverable('c', { finish: slipping(0, STATUS_DATE + 99) }),
    ];
    expect(lastAnnounced(ahead, shownResult({ deliverables }))?.id).toBe('b');
    expect(lastAnnounced(ahead, shownResult({ deliverables: [...deliverables.slice(1), shownDeliverable('a')] }))).toBeNull();
  });
});

describe('the checks of the schedule', () => {
  const check = (id: ShownCheck['id'], passes: boolean | null, value: ShownCheck['value'] = known(0)): ShownCheck => ({
    ...{ id, passes, value, threshold: 0, among: 1, issues: 0, deliverables: [], milestones: [] },
  });

  test('say whether something is to mend; what cannot fail is told, not passed', () => {
    expect(verdictOf(check('logic', false))).toBe('fails');
    expect(verdictOf(check('logic', true))).toBe('passes');
    expect(verdictOf(check('relations', null, known(1)))).toBe('told');
    expect(verdictOf(check('leads', null, unknown('not-in-jira')))).toBe('unknown');
  });

  test('stand with what is to mend first, and keep the number that professionals know them by', () => {
    const scheduleHealth = [check('logic', true), check('leads', null, unknown('not-in-jira')), check('lags', false)];
    const shown = checksToShow(shownResult({ scheduleHealth }));
    expect(shown.map(({ number, check: { id } }) => [number, id])).toEqual([
      [3, 'lags'],
      [2, 'leads'],
      [1, 'logic'],
    ]);
    expect(tallyOf(shown)).toEqual({ fails: 1, passes: 1, told: 0, unknown: 1 });
  });
});

describe('the probability of an announced day', () => {
  const [p50, p80, p95] = [known(10), known(20), known(30)];

  test.each([
    [9, 'below-p50'],
    [10, 'p50'],
    [19, 'p50'],
    [20, 'p80'],
    [30, 'p95'],
  ] as const)('of %d is %s', (day, expected) => {
    expect(likelihoodOf(known(day as Day), { p50, p80, p95 })).toBe(expected);
  });

  test('is not told where there is no simulation, or nothing is announced', () => {
    expect(likelihoodOf(known(1), { p50, p80, p95: unknown('too-little-history') })).toBeNull();
    expect(likelihoodOf(unknown('no-dates'), { p50, p80, p95 })).toBeNull();
  });
});

test('the calibration that is shown is the one that the README states', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').replaceAll('\n', ' ').split('## Calibration');
  const { projects, forecasts, finish, cost } = CALIBRATION;
  const percent = (share: number) => String(Math.round(share * 100));
  const shares = ({ p50, p80, p95 }: typeof finish) => `${percent(p50)}, ${percent(p80)} and ${percent(p95)} %`;
  const measured =
    /on (\d+) whole projects.*?(\d+) forecasts: the actual finish.*? in ([\d, and]+%).*?the actual cost in ([\d, and]+%)/;
  expect(measured.exec(section)?.slice(1)).toEqual([String(projects), String(forecasts), shares(finish), shares(cost)]);
});
