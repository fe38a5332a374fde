import type { ProjectInput } from '../../src/domain/issues/project-input';
import { EMPTY_PLAN } from '../../src/domain/plan/project-plan';
import { prepareWhatIf } from '../../src/domain/what-if/what-if';
import type { WhatIfChange } from '../../src/domain/what-if/what-if-change';
import {
  changeOf,
  newWhatIf,
  unknownKeys,
  type WhatIfDraft,
} from '../../static/src/project/what-if/what-if-draft';
import { anIssue, on } from '../domain/an-issue';
import type { Deliverable } from '../../src/domain/plan/deliverable';

const TODAY = on('2026-02-02');
const LATER = on('2026-03-31');

const deliverable: Deliverable = {
  ...{
    id: 'L-01',
    name: 'Dossier',
    source: { label: 'dossier' },
    owner: null,
    approver: null,
    phase: null,
    lot: null,
  },
  ...{
    earning: 'zero-hundred',
    statusPercents: {},
    contractDate: null,
    criteria: [],
    progress: [],
    acceptance: [],
  },
  reservations: [],
};
const input: ProjectInput = {
  project: { id: '1', key: 'P', name: 'P' },
  plan: { ...EMPTY_PLAN, deliverables: [deliverable] },
  issues: [
    anIssue('P-1', { id: '101', labels: ['dossier'] }),
    anIssue('P-2', { id: '102', parentId: '101' }),
    anIssue('P-3', { id: '103' }),
  ],
  versions: [],
  statuses: [],
  jqlSelections: {},
};
const prepared = prepareWhatIf(input, TODAY);

/** What the boxes say once some of them are filled in. */
const said = (kind: WhatIfDraft['kind'], typed: Partial<WhatIfDraft>): WhatIfChange | null =>
  changeOf({ ...newWhatIf(kind, 1, TODAY), ...typed }, prepared);

describe('what the boxes of a what-if say', () => {
  const day = '2026-03-31';
  test.each<[string, WhatIfDraft['kind'], Partial<WhatIfDraft>, WhatIfChange]>([
    [
      'a contract date',
      'move',
      { target: 'L-01', day },
      { kind: 'contract-date', deliverable: 'L-01', day: LATER },
    ],
    [
      'a planned finish',
      'move',
      { move: 'finish', target: 'L-01', day },
      { kind: 'planned-date', deliverable: 'L-01', field: 'finish', day: LATER },
    ],
    [
      'a planned start',
      'move',
      { move: 'start', target: 'L-01', day },
      { kind: 'planned-date', deliverable: 'L-01', field: 'start', day: LATER },
    ],
    [
      'a milestone',
      'move',
      { move: 'milestone', target: 'J-1', day },
      { kind: 'milestone-date', milestone: 'J-1', day: LATER },
    ],
    [
      'the due date of an issue, its key as people type it',
      'move',
      { move: 'issueDue', keys: ' p-3 ', day },
      { kind: 'issue-date', issueId: '103', field: 'due', day: LATER },
    ],
    [
      'the start of an issue',
      'move',
      { move: 'issueStart', keys: 'P-1', day },
      { kind: 'issue-date', issueId: '101', field: 'start', day: LATER },
    ],
    [
      'somebody full time from tomorrow on, for all, at the price of those whose work they take',
      'join',
      {},
      { kind: 'join', joining: { from: on('2026-02-03'), capacity: 1, deliverable: null, perHour: null } },
    ],
    [
      'somebody at half time for a deliverable, at 80 an hour',
      'join',
      { day, capacity: '50', target: 'L-01', perHour: '80' },
      { kind: 'join', joining: { from: LATER, capacity: 0.5, deliverable: 'L-01', perHour: 8_000 } },
    ],
    [
      'a deliverable that is dropped: its issues',
      'drop',
      { target: 'L-01' },
      { kind: 'drop', issueIds: ['101'] },
    ],
    [
      'a deliverable that is dropped, whatever key stands in a box that is not shown',
      'drop',
      { target: 'L-01', keys: 'P-99' },
      { kind: 'drop', issueIds: ['101'] },
    ],
    [
      'issues that are dropped: with what stands below them, each once',
      'drop',
      { drop: 'issues', keys: 'p-1, P-2;P-3' },
      { kind: 'drop', issueIds: ['101', '102', '103'] },
    ],
  ])('%s', (_, kind, typed, change) => expect(said(kind, typed)).toEqual(change));

  test.each<[string, WhatIfDraft['kind'], Partial<WhatIfDraft>]>([
    ['no day', 'move', { target: 'L-01' }],
    ['a day that no month has', 'move', { target: 'L-01', day: '2026-02-30' }],
    ['nothing chosen', 'move', { day }],
    ['a key that no issue has', 'move', { move: 'issueDue', keys: 'P-99', day }],
    ['nobody knows from when', 'join', { day: '' }],
    ['a share of time that is none', 'join', { capacity: 'often' }],
    ['a rate that is none', 'join', { perHour: 'dear' }],
    ['no deliverable chosen', 'drop', {}],
    ['no key', 'drop', { drop: 'issues' }],
    ['one key of two that no issue has', 'drop', { drop: 'issues', keys: 'P-1 P-99' }],
  ])('nothing yet: %s', (_, kind, typed) => expect(said(kind, typed)).toBeNull());

  test('tells the keys that no issue has', () => {
    expect(unknownKeys({ keys: 'p-1, p-98 ; P-99' }, prepared)).toEqual(['P-98', 'P-99']);
  });
});
