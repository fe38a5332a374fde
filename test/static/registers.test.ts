import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import type { SeenRecord } from '../../src/contract/registers/calls';
import { viewerWith } from '../../src/domain/access/viewer';
import { isoOf } from '../../src/domain/calendar/day';
import type { Fields } from '../../src/domain/register/register-record';
import { messagesFor } from '../../src/words/messages';
import {
  chosen,
  canKeepBoth,
  editingOf,
  rebasedOn,
  takenOver,
} from '../../static/src/project/registers/editing';
import { amountText } from '../../static/src/project/registers/amount-text';
import { newOp } from '../../static/src/project/registers/new-op';
import { opOfAttempts } from '../../static/src/project/registers/op-of-attempts';
import { checkedDraft, draftOf } from '../../static/src/project/registers/record-draft';
import { filtered, nextOrder, ordered } from '../../static/src/project/registers/record-order';
import { seenRegister } from '../../static/src/project/registers/seen-register';
import { pathOf, routeOf } from '../../static/src/project/route';

const manager = viewerWith({ seeCosts: true, manageDeliverables: true });
const CHANGE = seenRegister('change', manager);
const units = (tag: string) => ({ currency: 'EUR', tag });
const FRENCH = { ...CHANGE, units: units('fr-FR') };

const STORED: Fields = {
  title: 'Paiement en ligne',
  asked: 20_500,
  state: 'accepted',
  delay: 1 / 3,
  price: 1_250_050,
};
const record = (fields: Fields, rev = 1): SeenRecord => ({
  ...{ id: 'E-1', rev, fields, by: 'hugo', at: 0, imported: false },
});

describe('the form of a record', () => {
  test.each(['fr-FR', 'en-US'])('changes nothing where nobody touched a box (%s)', (tag) => {
    const draft = draftOf(CHANGE.fields, STORED, units(tag));
    expect(checkedDraft(CHANGE.fields, draft, STORED, units(tag))).toEqual({ ok: true, set: {} });
  });

  test.each([
    ['a number below nought', { delay: '-2,5' }, { delay: { was: 1 / 3, now: -2.5 } }],
    ['an amount, in minor units', { price: '1 250,50' }, { price: { was: 1_250_050, now: 125_050 } }],
    ['a day', { asked: isoOf(dayFrom(20_501)) }, { asked: { was: 20_500, now: 20_501 } }],
    ['an empty box as nothing', { price: ' ' }, { price: { was: 1_250_050, now: null } }],
    ['a text without the blanks around it', { by: ' MOA ' }, { by: { was: null, now: 'MOA' } }],
    ['a choice', { state: 'refused' }, { state: { was: 'accepted', now: 'refused' } }],
  ])('reads %s', (_, typed, set) => {
    const draft = { ...draftOf(CHANGE.fields, STORED, units('fr-FR')), ...typed };
    expect(checkedDraft(CHANGE.fields, draft, STORED, units('fr-FR'))).toEqual({ ok: true, set });
  });

  test.each([
    ['a required text that is missing', { title: ' ' }, { title: 'missing' }],
    ['a number that is none', { delay: 'beaucoup' }, { delay: 'days' }],
    ['a number of days beyond all projects', { effort: '10001' }, { effort: 'days' }],
    ['an amount too precise for its currency', { price: '1,005' }, { price: 'money' }],
    ['a day that is none', { asked: '2026-02-30' }, { asked: 'day' }],
  ])('asks to mend %s', (_, typed, problems) => {
    const draft = { ...draftOf(CHANGE.fields, STORED, units('fr-FR')), ...typed };
    expect(checkedDraft(CHANGE.fields, draft, STORED, units('fr-FR'))).toEqual({ ok: false, problems });
  });

  test('asks to choose a person whose name was typed and not chosen', () => {
    const { fields } = seenRegister('action', manager);
    const draft = { ...draftOf(fields, null, units('fr-FR')), what: 'Relancer', owner: '' };
    expect(checkedDraft(fields, draft, null, units('fr-FR'))).toEqual({
      ok: false,
      problems: { owner: 'person' },
    });
  });

  test('sends of a new record what is filled in, with the first of each choice', () => {
    const draft = { ...draftOf(CHANGE.fields, null, units('fr-FR')), title: 'Cantine' };
    expect(checkedDraft(CHANGE.fields, draft, null, units('fr-FR'))).toEqual({
      ok: true,
      set: { title: { was: null, now: 'Cantine' }, state: { was: null, now: 'asked' } },
    });
  });

  test.each([
    [
      'costs',
      { seeCosts: false, manageDeliverables: true },
      false,
      { add: true, change: true, remove: true },
    ],
    [
      'nothing',
      { seeCosts: true, manageDeliverables: true },
      true,
      { add: true, change: true, remove: true },
    ],
    [
      'the buttons',
      { seeCosts: true, manageDeliverables: false },
      true,
      { add: false, change: false, remove: false },
    ],
  ])('keeps %s from those who may not', (_, granted, money, may) => {
    const seen = seenRegister('change', viewerWith(granted));
    for (const name of ['price', 'cost']) {
      expect([name in seen.fields, seen.columns.includes(name)]).toEqual([money, money]);
    }
    expect(seen).toMatchObject({ may, isPartial: !money });
  });
});

describe('a record that two people change at once', () => {
  const opened = editingOf(FRENCH, record(STORED));
  const typed = { ...opened, draft: { ...opened.draft, title: 'Paiement', by: 'MOA' } };
  const theirs = { ...STORED, title: 'Cantine', by: 'MOE', delay: 4 };
  const met = rebasedOn(FRENCH, typed, record(theirs, 2));
  const setOf = (editing: typeof met) =>
    checkedDraft(FRENCH.fields, editing.draft, editing.base, FRENCH.units);

  test('shows theirs where nobody typed, and keeps what was typed with the value that it answers to', () => {
    expect(met.draft).toMatchObject({ title: 'Paiement', by: 'MOA', delay: '4' });
    expect(met.record).toMatchObject({ rev: 2 });
    expect(setOf(met)).toEqual({
      ok: true,
      set: { title: { was: 'Paiement en ligne', now: 'Paiement' }, by: { was: null, now: 'MOA' } },
    });
  });

  test.each([
    ['mine', { was: 'Cantine', now: 'Paiement' }],
    ['both', { was: 'Cantine', now: 'Cantine / Paiement' }],
    ['theirs', undefined],
  ] as const)('answers to their value once %s is chosen, and for this field alone', (keep, title) => {
    const after = chosen(FRENCH, met, { field: 'title', theirs: 'Cantine', keep });
    const set = { by: { was: null, now: 'MOA' }, ...(title && { title }) };
    expect(setOf(after)).toEqual({ ok: true, set });
  });

  test.each([
    ['title', 'Cantine', true],
    ['title', 'x'.repeat(250), false],
    ['title', null, false],
    ['delay', 4, false],
  ] as const)('keeps both of %s only where they are texts that fit', (field, value, may) => {
    expect(canKeepBoth(FRENCH, met, { field, theirs: value })).toBe(may);
  });

  test('goes over what is stored, with what was typed alone, where it is taken over', () => {
    expect(setOf(takenOver(FRENCH, typed, record(theirs, 2)))).toEqual({
      ok: true,
      set: { title: { was: 'Cantine', now: 'Paiement' }, by: { was: 'MOE', now: 'MOA' } },
    });
  });
});

describe('the name of a save', () => {
  test('is a ULID, in the order of time', () => {
    const [one, other] = [newOp(1_772_000_000_000), newOp(1_772_000_000_001)];
    expect(one).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(one.slice(0, 10) < other.slice(0, 10)).toBe(true);
    expect(newOp(0).slice(0, 10)).toBe('0000000000');
    expect(newOp(1_469_918_176_385).slice(0, 10)).toBe('01ARYZ6S41');
  });

  test('is kept while the same is sent again, until it is answered', () => {
    const { opFor, answered } = opOfAttempts(() => 0);
    const first = opFor({ title: 'A' });
    expect(opFor({ title: 'A' })).toBe(first);
    const second = opFor({ title: 'B' });
    expect(second).not.toBe(first);
    answered();
    expect(opFor({ title: 'B' })).not.toBe(second);
  });
});

describe('the table of a register', () => {
  const rows = [
    { title: 'Écran 10', state: 'refused', delay: null },
    { title: 'ecran 9', state: 'asked', delay: -1 },
    { title: 'Zone', state: 'accepted', delay: 12 },
  ].map((fields, place) => ({ ...record(fields), id: `E-${String(place + 1)}` }));
  const textOf = ({ fields }: SeenRecord, name: string) => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  const sorted = (column: string, descending: boolean) =>
    ordered(rows, { column, descending }, { field: CHANGE.fields[column], textOf, locale: 'fr' }).map(
      ({ id }) => id,
    );

  test.each([
    ['title', false, ['E-2', 'E-1', 'E-3']],
    ['title', true, ['E-3', 'E-1', 'E-2']],
    ['state', false, ['E-2', 'E-3', 'E-1']],
    ['delay', false, ['E-2', 'E-3', 'E-1']],
    ['delay', true, ['E-3', 'E-2', 'E-1']],
  ])('is sorted by %s (descending: %s), what is empty last', (column, descending, ids) =>
    expect(sorted(column, descending)).toEqual(ids),
  );

  test('a click on a head sorts up, then down, then as the register is', () => {
    const up = nextOrder(null, 'title');
    const down = nextOrder(up, 'title');
    expect([up, down, nextOrder(down, 'title')]).toEqual([
      { column: 'title', descending: false },
      { column: 'title', descending: true },
      null,
    ]);
    expect(nextOrder(down, 'state')).toEqual({ column: 'state', descending: false });
  });

  test.each([
    ['', ['E-1', 'E-2', 'E-3']],
    ['ECRAN', ['E-1', 'E-2']],
    ['écran 9', ['E-2']],
    ['e-3', ['E-3']],
    ['zone écran', []],
  ])('is filtered by %j', (filter, ids) => {
    const found = filtered(rows, filter, (of) => [textOf(of, 'title')]);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['/registers', { page: 'registers', deliverable: null }],
    ['/registers/change', { page: 'registers', deliverable: null, register: 'change' }],
    ['/registers/unheard-of', { page: 'registers', deliverable: null }],
    ['/risks/change', { page: 'risks', deliverable: null }],
  ] as const)('has the address %s', (path, route) => expect(routeOf(path)).toEqual(route));

  test('leads back to its address', () =>
    expect(pathOf(routeOf('/registers/action'))).toBe('/registers/action'));
});

test.each([
  [1_250_000, 'EUR', /^12.500\s€$/],
  [720_050, 'EUR', /^7.200,50\s€$/],
  [-500, 'EUR', /^−5\s€$/],
  [12_500, 'JPY', /^12.500\s(JPY|¥|JP¥)$/],
])('an amount is shown as it was entered, to its last minor unit: %d %s', (minor, currency, text) =>
  expect(amountText(messagesFor('fr').format, currency, minor)).toMatch(text),
);
