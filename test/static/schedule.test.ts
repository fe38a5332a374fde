import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckView } from '../../src/contract/views';
import { KEPT } from '../../src/domain/forecast/calibration';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { known, unknown } from '../../src/domain/known';
import { schedule as english } from '../../src/words/en/schedule';
import { schedule as french } from '../../src/words/fr/schedule';
import {
  activitiesOf,
  chainKey,
  chainsOf,
  lastAnnounced,
  lengthOf,
} from '../../static/src/project/schedule/chain';
import { likelihoodOf } from '../../src/domain/forecast/likelihood';
import { checksToShow, tallyOf } from '../../static/src/project/schedule/schedule-check';
import { deliverableView, resultView, slipping, STATUS_DATE } from './result-view';
import type { MilestoneResult } from '../../src/domain/milestones/milestone-result';
import type { Activity } from '../../src/domain/schedule/timetable';
import { verdictOf } from '../../src/domain/health/verdict';

const activity = (issueId: string, totalFloat: number): Activity => ({
  ...{ issueId, duration: 1, earlyStart: STATUS_DATE, earlyFinish: STATUS_DATE, lateStart: STATUS_DATE },
  ...{ lateFinish: STATUS_DATE, totalFloat, freeFloat: 0 },
});

const milestone = (id: string, part: Partial<MilestoneResult> = {}): MilestoneResult => ({
  ...{
    id,
    name: id,
    committed: STATUS_DATE,
    forecast: unknown('no-dates'),
    actual: null,
    slipSinceOrigin: known(0),
  },
  ...{
    slipSinceLast: known(0),
    revisions: 0,
    reason: null,
    trend: [],
    meanRevision: unknown('too-little-history'),
  },
  driving: {
    deliverables: [],
    finish: unknown('no-dates'),
    totalFloat: unknown('no-dates'),
    issues: 0,
    issueIds: [],
  },
  ...part,
});

describe('the chains of open work', () => {
  const ahead = milestone('M2', {
    driving: { ...milestone('M2').driving, deliverables: ['a', 'b'], issues: 130, issueIds: ['3', '1'] },
  });
  const result = resultView({
    milestones: [milestone('M1', { actual: STATUS_DATE }), ahead],
    criticalPath: {
      workingDays: known(2),
      joined: 0.7,
      isCritical: true,
      issueIds: ['1', '2', '9'],
      critical: 2,
      cycles: [],
    },
    timetable: { activities: 40, told: [activity('1', 0), activity('3', 4), activity('2', 0)] },
  });

  test('are the critical path, one for each milestone ahead, and the least free', () => {
    expect(chainsOf(result).map(chainKey)).toEqual(['critical', 'milestone M2', 'least-free']);
  });

  test('keep their order, and leave out what is told no dates of', () => {
    const chains = chainsOf(result).map((chain) => activitiesOf(chain, result).map(({ issueId }) => issueId));
    expect(chains).toEqual([
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
      deliverableView('a', { finish: slipping(0, STATUS_DATE + 3) }),
      deliverableView('b', { finish: slipping(0, STATUS_DATE + 9) }),
      deliverableView('c', { finish: slipping(0, STATUS_DATE + 99) }),
    ];
    expect(lastAnnounced(ahead, resultView({ deliverables }))?.id).toBe('b');
    expect(
      lastAnnounced(ahead, resultView({ deliverables: [...deliverables.slice(1), deliverableView('a')] })),
    ).toBeNull();
  });
});

describe('the checks of the schedule', () => {
  const check = (
    id: CheckView['id'],
    passes: boolean | null,
    value: CheckView['value'] = known(0),
  ): CheckView => ({
    ...{ id, passes, value, threshold: 0, among: 1, issues: 0, deliverables: [], milestones: [] },
  });

  test('say whether something is to mend; what cannot fail is told, not passed', () => {
    expect(verdictOf(check('logic', false))).toBe('fails');
    expect(verdictOf(check('logic', true))).toBe('passes');
    expect(verdictOf(check('relations', null, known(1)))).toBe('told');
    expect(verdictOf(check('leads', null, unknown('not-in-jira')))).toBe('unknown');
  });

  test('stand with what is to mend first, and keep the number that professionals know them by', () => {
    const scheduleHealth = [
      check('logic', true),
      check('leads', null, unknown('not-in-jira')),
      check('lags', false),
    ];
    const shown = checksToShow(resultView({ scheduleHealth }));
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
    expect(likelihoodOf(known(dayFrom(day)), { p50, p80, p95 })).toBe(expected);
  });

  test('is not told where there is no simulation, or nothing is announced', () => {
    expect(likelihoodOf(known(1), { p50, p80, p95: unknown('too-little-history') })).toBeNull();
    expect(likelihoodOf(unknown('no-dates'), { p50, p80, p95 })).toBeNull();
  });
});

describe('how often P80 of a finish was held', () => {
  const [projects, share] = [String(KEPT.projects), String(Math.round(KEPT.finishP80 * 100))];

  test('is said alike by the README and by the page in both languages', () => {
    const [, section = ''] = readFileSync('README.md', 'utf8')
      .replaceAll(/\s+/g, ' ')
      .split('## Calibration');
    expect(section).toContain(
      `On ${projects} projects that nobody had looked at, P80 of a finish held in ${share} %`,
    );
    for (const { chance } of [english, french]) {
      const text = chance.calibration(projects, `${share} %`);
      expect(text).toContain(`${projects} `);
      expect(text).toMatch(/52 %.*(one chance in two|une chance sur deux)/);
    }
  });

  test('is claimed nowhere to be more', () => {
    const folders = ['src/words'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const claims =
      /(?<!aiming at |aims at |visant |vise )(four (chances )?in five|quatre (chances )?sur cinq)|80.?% prob|probable à 80/;
    const claiming = files.filter((file) => file.endsWith('.ts') && claims.test(readFileSync(file, 'utf8')));
    expect(claiming).toEqual([]);
  });
});
