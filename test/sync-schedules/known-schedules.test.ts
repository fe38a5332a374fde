import { differences } from './differences';
import { playSchedule } from './play-schedule';
import type { Step } from './schedule';
import { seedChance } from './seeded-chance';

const adopt: Step = { kind: 'entry', entry: 'adopt', pick: 0, value: 0 };
const lateSearch: Step = { kind: 'faults', faults: { seed: 0, search: { lagSeconds: 5 } } };
const wait = (minutes: number): Step => ({ kind: 'wait', minutes });
const edit = (kind: Extract<Step, { readonly kind: 'edit' }>['edit'], pick: number): Step => ({
  kind: 'edit',
  edit: kind,
  pick,
  value: 0,
});
const read = wait(0);
/** Ranks of issues of the small site, the latest first. */
const epic = 5;
const child = 3;

/** Schedules that once ended wrong. */
const SCHEDULES: readonly (readonly [string, readonly Step[]])[] = [
  ['an epic that a deliverable follows is deleted', [read, adopt, edit('delete', epic)]],
  [
    'an issue below such an epic moves to another project, before the search shows it',
    [read, adopt, lateSearch, edit('move', child)],
  ],
  [
    'an issue below such an epic moves to another project and comes back',
    [read, adopt, edit('move', child), wait(25), edit('move back', 0)],
  ],
  [
    'it comes back before the search shows it',
    [read, adopt, edit('move', child), wait(25), lateSearch, edit('move back', 0)],
  ],
  [
    'it is away while all is read again, before the search shows it',
    [
      read,
      adopt,
      wait(25),
      { kind: 'faults', faults: { seed: 0, search: { lagSeconds: 890 } } },
      edit('move', child),
      wait(5),
      { kind: 'entry', entry: 'read again', pick: 0, value: 0 },
    ],
  ],
  [
    'one issue comes while another one goes, unheard, so that the count agrees while the search lags',
    [
      wait(5),
      lateSearch,
      edit('create', 0),
      { kind: 'faults', faults: { seed: 0 } },
      edit('create', 0),
      { kind: 'faults', faults: { seed: 0, events: { lost: 1 }, search: { lagSeconds: 5 } } },
      { kind: 'entry', entry: 'read again', pick: 0, value: 0 },
      edit('move', 62),
    ],
  ],
];

test.each(SCHEDULES)('ends as one full reading does: %s', async (_what, steps) => {
  seedChance();
  const { found, expected, lost } = await playSchedule(steps);
  expect({ lost, phase: found.phase, differences: differences(found, expected) }).toEqual({
    lost: [],
    phase: 'ready',
    differences: [],
  });
});

test('what a deleted epic had last goes on counting, as Jira does not know it any more', async () => {
  seedChance();
  const { found } = await playSchedule([read, adopt, edit('delete', epic)]);
  expect(Object.values(found.meta?.lastSelections ?? {})).toEqual([['1', '2', '3', '4']]);
  expect(found.result?.issues).toBe(3);
});
