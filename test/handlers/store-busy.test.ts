import type { CallFault, Effect, Faults } from '../host/faults/faults';
import { failureOf, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const TRIES = 5;
const REFUSED: Effect = { kind: 'refused', status: 429, code: 'RATE_LIMIT_EXCEEDED' };
const FAILED: Effect = { kind: 'refused', status: 503 };
const onStore = (effect: Effect, times: number, rest: Partial<CallFault> = {}): CallFault => ({
  service: 'kvs',
  effect,
  times,
  ...rest,
});
const shown = async () => valueOf(await opened.page('showProject', {}));

describe('a first reading', () => {
  /** Opens the project, the store misbehaving, and reads it to the end. */
  const readWith = async (faults: Faults) => {
    opened = await openSite({ imported: false });
    await opened.site.forge.drain();
    valueOf(await opened.page('importProject', { export: opened.site.export.jalon }));
    opened.site.faults.set(faults);
    await opened.site.forge.drain();
    const struck = opened.site.faults.struck();
    opened.site.faults.clear();
    const { sync, result } = await shown();
    return { sync, result, struck };
  };
  let calm: Awaited<ReturnType<typeof readWith>>;
  beforeAll(async () => {
    calm = await readWith({});
    await opened.site.close();
  });

  test.each<[string, CallFault]>([
    ['of batches that are done in part', onStore({ kind: 'partial' }, 3)],
    ['refused for load', onStore(REFUSED, 3)],
    ['of a store that fails', onStore(FAILED, 3)],
    ['of a store that is cut off after', onStore({ kind: 'broken', when: 'after' }, 2)],
    ['of which half an answer comes', onStore({ kind: 'cut' }, 2)],
    ['put off twice, as the store refuses for long', onStore(REFUSED, 2 * TRIES + 1)],
    [
      'put off in its midst, as batches go on to be refused',
      onStore(REFUSED, 4 * TRIES, { path: '/batch/set' }),
    ],
  ])('%s ends complete, with the same figures', async (_, fault) => {
    const { sync, result, struck } = await readWith({ calls: [fault] });
    expect(struck).toEqual([fault.times]);
    expect(sync).toMatchObject({ phase: 'ready', failure: null });
    expect(result).toEqual({ ...calm.result, statusDate: expect.any(Number) as number });
    expect(opened.site.forge.errors).toEqual([]);
  });
});

describe('what somebody saves', () => {
  const newOne = {
    id: null,
    name: 'Socle',
    source: { label: 'lot-socle' },
    earning: 'zero-hundred',
    phase: null,
    contractDate: '2026-06-30',
    owner: null,
    approver: null,
    criteria: [],
    statusPercents: {},
  } as const;
  const save = () => opened.page('saveDeliverable', newOne);
  const saved = async () =>
    valueOf(await opened.page('listDeliverables', {})).deliverables.filter(({ name }) => name === newOne.name)
      .length;
  const withFault = async <T>(fault: CallFault, work: () => Promise<T>) => {
    opened.site.faults.set({ calls: [fault] });
    const answer = await work();
    const struck = opened.site.faults.struck();
    opened.site.faults.clear();
    return { answer, struck };
  };
  const PLAN = '/transaction';
  beforeEach(async () => {
    opened = await openSite();
  });

  test('is saved once though the store refuses it a few times', async () => {
    const { answer, struck } = await withFault(onStore(REFUSED, TRIES - 1, { path: PLAN }), save);
    expect(struck).toEqual([TRIES - 1]);
    valueOf(answer);
    expect(await saved()).toBe(1);
  });

  test.each<[string, CallFault, number]>([
    ['refuses it for long', onStore(REFUSED, TRIES, { path: PLAN }), TRIES],
    // Nobody knows what came of it: it is not tried again behind anybody's back.
    ['fails', onStore(FAILED, TRIES, { path: PLAN }), 1],
  ])('is not saved where the store %s, says so, and saved again is there once', async (_, fault, tries) => {
    const { answer, struck } = await withFault(fault, save);
    expect(failureOf(answer)).toBe('store-busy');
    expect(struck).toEqual([tries]);
    expect(await saved()).toBe(0);
    valueOf(await save());
    expect(await saved()).toBe(1);
  });

  test('and is not counted yet says that it is saved, and is counted by the next reading', async () => {
    const { answer } = await withFault(onStore(REFUSED, TRIES, { path: PLAN, skip: 1 }), save);
    expect(failureOf(answer)).toBe('saved-not-counted');
    expect(await saved()).toBe(1);
    valueOf(await opened.page('synchronise', {}));
    await opened.site.forge.drain();
    expect((await shown()).result?.deliverables.filter(({ name }) => name === newOne.name)).toHaveLength(1);
  });

  test('and is counted, but cannot be shown, says that it is saved', async () => {
    const fromThenOn = { calls: [onStore(REFUSED, 100)] };
    const run = () => {
      opened.site.faults.set(fromThenOn);
      return Promise.resolve();
    };
    const { answer } = await withFault(
      { service: 'kvs', path: PLAN, skip: 1, times: 1, effect: { kind: 'meanwhile', run } },
      save,
    );
    expect(failureOf(answer)).toBe('saved-not-counted');
    expect((await shown()).result?.deliverables.filter(({ name }) => name === newOne.name)).toHaveLength(1);
  });

  test('as settings is saved whole though it is not counted yet', async () => {
    const settings = valueOf(await opened.page('showSettings', {}));
    const changed = {
      ...settings,
      hoursPerDay: 6,
      committee: { ...settings.committee, every: 'month' },
    } as const;
    const saving = () => opened.page('saveSettings', { before: settings, settings: changed });
    const { answer } = await withFault(onStore(REFUSED, TRIES, { path: PLAN, skip: 1 }), saving);
    expect(failureOf(answer)).toBe('saved-not-counted');
    expect(valueOf(await opened.page('showSettings', {}))).toEqual(changed);
  });

  test('from a file says that it is saved where it is not counted yet', async () => {
    const { revision } = valueOf(await opened.page('previewImport', { export: opened.site.export.jalon }));
    const importing = () => opened.page('importProject', { export: opened.site.export.jalon, revision });
    const { answer } = await withFault(onStore(REFUSED, TRIES, { path: PLAN, skip: 1 }), importing);
    expect(failureOf(answer)).toBe('saved-not-counted');
  });

  test('as what is left to do is kept once though it is not counted yet', async () => {
    const declarations = () => [...opened.site.state.collection('kvs/entity/declaration').entries()].length;
    const before = declarations();
    const declaring = () => opened.panel('declareProgress', 'PORT-12', { remainingSeconds: 7200 });
    const { answer } = await withFault(onStore(REFUSED, TRIES, { path: PLAN }), declaring);
    expect(failureOf(answer)).toBe('saved-not-counted');
    expect(declarations()).toBe(before + 1);
  });

  test('says that it is saved where Jira fails before it is counted', async () => {
    const jql = { ...newOne, source: { jql: 'project = PORT AND labels = lot-socle' } };
    const saving = () => opened.page('saveDeliverable', jql);
    const fault: CallFault = {
      service: 'jira',
      path: '/search/jql',
      skip: 1,
      effect: { kind: 'refused', status: 503 },
    };
    const { answer } = await withFault(fault, saving);
    expect(failureOf(answer)).toBe('saved-not-counted');
    expect(await saved()).toBe(1);
  });
});
