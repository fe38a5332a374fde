import type { EnteredShare } from '../../src/contract/shares';
import { requiredDay } from '../../src/domain/calendar/required-day';
import {
  asRequest,
  draftOfShares,
  errorsInParts,
  inOrder,
  mayAddPart,
  sharesIn,
  sharesWith,
  type PartDraft,
} from '../../static/src/panel/shares-draft';

const MARCH = requiredDay('2026-03-01');
const ALWAYS: EnteredShare = { from: null, deliverables: { 'L-07': 70, 'L-08': 30 } };
const FROM_MARCH: EnteredShare = { from: MARCH, deliverables: { 'L-07': 1 / 3, 'L-09': 2 / 3 } };
const IDS = ['L-07', 'L-08', 'L-09'];
const parts = (...rows: readonly (readonly [string, string])[]): readonly PartDraft[] =>
  rows.map(([deliverable, weight]) => ({ deliverable, weight }));

describe('the form that splits an issue', () => {
  test('opens with the deliverable of the issue beside another one that is to be chosen', () => {
    expect(draftOfShares([], 'L-07', 'fr-FR')).toEqual({ parts: parts(['L-07', ''], ['', '']), from: '' });
    expect(draftOfShares([], null, 'fr-FR')).toEqual({ parts: parts(['', ''], ['', '']), from: '' });
  });

  test('opens with the shares that begin last, in the numbers of the person', () => {
    expect(draftOfShares([FROM_MARCH, ALWAYS], 'L-07', 'fr-FR')).toEqual({
      parts: parts(['L-07', '0,3333'], ['L-09', '0,6667']),
      from: '2026-03-01',
    });
    expect(draftOfShares([ALWAYS], 'L-07', 'en-US')).toEqual({
      parts: parts(['L-07', '70'], ['L-08', '30']),
      from: '',
    });
  });

  test('opens as a new one where the last entry ended the split', () => {
    const ended = { from: MARCH, deliverables: {} };
    expect(draftOfShares([ALWAYS, ended], 'L-07', 'fr-FR')).toEqual(draftOfShares([], 'L-07', 'fr-FR'));
  });

  test.each<[string, readonly PartDraft[], readonly number[] | null]>([
    ['percentages', parts(['L-07', '70'], ['L-08', '30']), [0.7, 0.3]],
    ['percentages with their sign', parts(['L-07', '70 %'], ['L-08', '30 %']), [0.7, 0.3]],
    ['any weights', parts(['L-07', '1,5'], ['L-08', '0.5']), [0.75, 0.25]],
    ['one deliverable alone', parts(['L-07', '3']), [1]],
    ['a weight that is missing', parts(['L-07', '70'], ['L-08', '']), null],
    ['a weight of nothing', parts(['L-07', '70'], ['L-08', '0']), null],
  ])('shows the shares of %s', (_, rows, shares) => {
    expect(sharesIn({ parts: rows })).toEqual(shares);
  });

  test.each<[string, readonly PartDraft[], ReturnType<typeof errorsInParts>]>([
    ['nothing, where every box is filled in', parts(['L-07', '70'], ['L-08', '30']), null],
    ['a deliverable that is not chosen', parts(['L-07', '70'], ['', '30']), [{}, { deliverable: 'missing' }]],
    ['a deliverable that is gone', parts(['L-07', '70'], ['L-99', '30']), [{}, { deliverable: 'missing' }]],
    ['a deliverable chosen twice', parts(['L-07', '70'], ['L-07', '30']), [{}, { deliverable: 'twice' }]],
    ['an empty weight', parts(['L-07', '']), [{ weight: true }]],
    ['a weight of nothing', parts(['L-07', '0'], ['L-08', '1']), [{ weight: true }, {}]],
    ['a weight below nothing', parts(['L-07', '-2'], ['L-08', '1']), [{ weight: true }, {}]],
    ['a weight above a million', parts(['L-07', '1000001'], ['L-08', '1']), [{ weight: true }, {}]],
    ['words', parts(['L-07', 'moitié'], ['L-08', '1']), [{ weight: true }, {}]],
    [
      'every box of rows that nobody filled in',
      parts(['', ''], ['', '']),
      [
        { deliverable: 'missing', weight: true },
        { deliverable: 'missing', weight: true },
      ],
    ],
  ])('asks to mend %s', (_, rows, errors) => {
    expect(errorsInParts({ parts: rows }, IDS)).toEqual(errors);
  });

  test.each(['fr-FR', 'en-US'])('leaves shares unchanged whose boxes nobody touched (%s)', (tag) => {
    const stored = [ALWAYS, FROM_MARCH];
    expect(sharesWith(stored, draftOfShares(stored, null, tag), tag)).toEqual(stored);
  });

  test('replaces the shares of the same day, and keeps those of other days', () => {
    const draft = { parts: parts(['L-08', '2'], ['L-09', '1,5']), from: '2026-03-01' };
    const entered = { from: MARCH, deliverables: { 'L-08': 2, 'L-09': 1.5 } };
    expect(sharesWith([FROM_MARCH, ALWAYS], draft, 'fr-FR')).toEqual([ALWAYS, entered]);
    expect(sharesWith([ALWAYS], { ...draft, from: '' }, 'fr-FR')).toEqual([{ ...entered, from: null }]);
  });

  test('tells entries by the day on which they begin, and asks with days as they are written', () => {
    expect(inOrder([FROM_MARCH, ALWAYS])).toEqual([ALWAYS, FROM_MARCH]);
    expect(asRequest([ALWAYS, FROM_MARCH]).map(({ from }) => from)).toEqual([null, '2026-03-01']);
  });

  test('has room for each deliverable once, and for thirty at most', () => {
    const rows = (count: number) => ({
      parts: Array.from({ length: count }, () => ({ deliverable: '', weight: '' })),
      from: '',
    });
    expect([mayAddPart(rows(2), 3), mayAddPart(rows(3), 3), mayAddPart(rows(30), 100)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
