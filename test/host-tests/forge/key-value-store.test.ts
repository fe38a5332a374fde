import { Filter, FilterConditions, kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { createState } from '../../host/state/create-state';
import { START, trial } from './trial';

const codeOf = (code: string) => expect.objectContaining({ code }) as object;
const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) });
const risk = (score: number, more: object = {}) => ({ projectId: 'P', score, ...more });

/** What a call of the store comes to, as a value: its refusal where it is refused. */
async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return (await call()) ?? 'done';
  } catch (error) {
    return { refused: (error as { code?: string }).code };
  }
}

describe('the key-value store', () => {
  test('keeps what it is given, and forgets what it is told to', async () => {
    const { inApp } = await trial();
    const result = await inApp(async () => {
      await kvs.set('a', { deep: [1, 'two', true] });
      const found: unknown = await kvs.get('a');
      await kvs.delete('a');
      return { found, after: (await kvs.get('a')) ?? 'nothing', other: (await kvs.get('b')) ?? 'nothing' };
    });
    expect(result).toEqual({ found: { deep: [1, 'two', true] }, after: 'nothing', other: 'nothing' });
  });

  test.each([
    ['a key of 500 characters', () => kvs.set('k'.repeat(500), 1), 'done'],
    ['a key of 501 characters', () => kvs.set('k'.repeat(501), 1), { refused: 'KEY_TOO_LONG' }],
    ['an empty key', () => kvs.set('', 1), { refused: 'KEY_TOO_SHORT' }],
    ['a key with a slash', () => kvs.set('a/b', 1), { refused: 'INVALID_KEY' }],
    ['a key of spaces', () => kvs.get('  '), { refused: 'INVALID_KEY' }],
    ['a key with all signs allowed', () => kvs.set('aZ0:._ -#', 1), 'done'],
    ['240 KiB', () => kvs.set('a', 'x'.repeat(240 * 1024 - 2)), 'done'],
    ['a byte more', () => kvs.set('a', 'x'.repeat(240 * 1024 - 1)), { refused: 'MAX_SIZE' }],
    ['120,000 letters of two bytes', () => kvs.set('a', 'é'.repeat(125_000)), { refused: 'MAX_SIZE' }],
    ['31 levels', () => kvs.set('a', deep(31)), 'done'],
    ['32 levels', () => kvs.set('a', deep(32)), { refused: 'MAX_DEPTH' }],
    ['nothing', () => kvs.set('a', undefined), { refused: 'INVALID_VALUE' }],
    ['a year', () => kvs.set('a', 1, { ttl: { value: 365, unit: 'DAYS' } }), 'done'],
    [
      'more than a year',
      () => kvs.set('a', 1, { ttl: { value: 366, unit: 'DAYS' } }),
      { refused: 'INVALID_TTL' },
    ],
    ['a page of 101', () => kvs.query().limit(101).getMany(), { refused: 'LIST_QUERY_LIMIT_EXCEEDED' }],
    [
      'a query by value',
      () =>
        kvs
          .query()
          .where('value' as 'key', WhereConditions.beginsWith('a'))
          .getMany(),
      { refused: 'QUERY_WHERE_FIELD_INVALID' },
    ],
    ['a cursor of its own making', () => kvs.query().cursor('%').getMany(), { refused: 'INVALID_CURSOR' }],
    [
      'an entity that is not declared',
      () => kvs.entity('riks').set('a', {}),
      { refused: 'INVALID_ENTITY_TYPE' },
    ],
    [
      'an attribute that is not declared',
      () => kvs.entity('risk').set('a', { scoer: 1 }),
      { refused: 'INVALID_ENTITY_ATTRIBUTE' },
    ],
    ['an integer of 32 bits', () => kvs.entity('risk').set('a', risk(2 ** 31 - 1)), 'done'],
    [
      'an instant as an integer',
      () => kvs.entity('risk').set('a', risk(1_772_000_000_000)),
      { refused: 'INVALID_ENTITY_VALUE' },
    ],
    ['half an integer', () => kvs.entity('risk').set('a', risk(0.5)), { refused: 'INVALID_ENTITY_VALUE' }],
    [
      'an empty string',
      () => kvs.entity('risk').set('a', risk(1, { title: '' })),
      { refused: 'INVALID_ENTITY_VALUE' },
    ],
    [
      'null',
      () => kvs.entity('risk').set('a', risk(1, { title: null })),
      { refused: 'INVALID_ENTITY_VALUE' },
    ],
    ['a list', () => kvs.entity('risk').set('a', [1]), { refused: 'INVALID_ENTITY_VALUE' }],
    [
      'a partition of 1,701 bytes',
      () => kvs.entity('risk').set('a', { projectId: 'p'.repeat(1701), score: 1 }),
      { refused: 'INVALID_ENTITY_VALUE' },
    ],
    [
      'an index that is not declared',
      () => kvs.entity('risk').query().index('by-weight').getMany(),
      { refused: 'INVALID_ENTITY_INDEX' },
    ],
    [
      'an index without its partition',
      () => kvs.entity('risk').query().index('by-score').getMany(),
      { refused: 'INVALID_PARTITION' },
    ],
    [
      '25 operations',
      () => kvs.batchSet(Array.from({ length: 25 }, (_, n) => ({ key: `k${n}`, value: n }))),
      expect.anything() as object,
    ],
    [
      '26 operations',
      () => kvs.batchSet(Array.from({ length: 26 }, (_, n) => ({ key: `k${n}`, value: n }))),
      { refused: 'TOO_MANY_OPERATIONS' },
    ],
    ['a key twice', () => kvs.transact().set('a', 1).delete('a').execute(), { refused: 'DUPLICATE_KEY' }],
  ])('answers to %s', async (_, call, expected) => {
    const { inApp } = await trial();
    expect(await inApp(() => outcome(call))).toEqual(expected);
  });

  test('refuses a second value where the key policy says so', async () => {
    const { inApp } = await trial();
    const policy = { keyPolicy: 'FAIL_IF_EXISTS' as const };
    expect(await inApp(() => outcome(() => kvs.set('a', 1, policy)))).toBe('done');
    expect(await inApp(() => outcome(() => kvs.set('a', 2, policy)))).toEqual({ refused: 'KEY_CONFLICT' });
    const previous = { keyPolicy: 'OVERRIDE' as const, returnValue: 'PREVIOUS' as const };
    expect(await inApp(() => kvs.set('a', 3, previous))).toEqual({ key: 'a', value: 1 });
  });

  test('keeps secrets apart, and tells when a value expires', async () => {
    const { inApp } = await trial();
    const result = await inApp(async () => {
      await kvs.setSecret('a', 'hidden');
      await kvs.set('a', 'open', { ttl: { value: 1, unit: 'HOURS' } });
      return [await kvs.getSecret('a'), await kvs.get('a', { metadataFields: [MetadataField.EXPIRE_TIME] })];
    });
    expect(result).toEqual(['hidden', { key: 'a', value: 'open', expireTime: '2026-02-27T17:00:00.000Z' }]);
  });

  test('may give what has expired for two days more', async () => {
    const { inApp, clock } = await trial();
    await inApp(() => kvs.set('a', 1, { ttl: { value: 1, unit: 'HOURS' } }));
    await clock.moveTo(clock.now() + 48 * 3600_000);
    expect(await inApp(() => outcome(() => kvs.get('a')))).toBe(1);
    await clock.moveTo(clock.now() + 2 * 3600_000);
    expect(await inApp(() => outcome(() => kvs.get('a')))).toBe('done');
  });

  test('pages through keys in their order; a full page has a cursor even where nothing follows', async () => {
    const { inApp } = await trial();
    const pages = await inApp(async () => {
      for (const key of ['p:2', 'p:1', 'q:1', 'p:3', 'p:4']) await kvs.set(key, key);
      const of = () => kvs.query().where('key', WhereConditions.beginsWith('p:')).limit(2);
      const first = await of().getMany();
      const second = await of()
        .cursor(first.nextCursor ?? '')
        .getMany();
      const third = await of()
        .cursor(second.nextCursor ?? '')
        .getMany();
      return [first, second, third].map(({ results, nextCursor }) => [
        results.map(({ key }) => key),
        nextCursor !== undefined,
      ]);
    });
    expect(pages).toEqual([
      [['p:1', 'p:2'], true],
      [['p:3', 'p:4'], true],
      [[], false],
    ]);
  });

  test('does not show an invocation its own changes in queries, where queries are eventually consistent', async () => {
    const { inApp } = await trial({ faults: { store: { eventualQueries: true } } });
    const keys = async () => (await kvs.query().getMany()).results.map(({ key, value }) => [key, value]);
    await inApp(() => kvs.set('old', 1));
    const during = await inApp(async () => {
      await kvs.set('old', 2);
      await kvs.set('new', 1);
      return [await keys(), await kvs.get('new')];
    });
    expect(during).toEqual([[['old', 1]], 1]);
    expect(await inApp(keys)).toEqual([
      ['new', 1],
      ['old', 2],
    ]);
  });
});

test('queries that lag see what anybody wrote or deleted after so many seconds', async () => {
  const { inApp, clock, faults } = await trial();
  const keys = async () => (await kvs.query().getMany()).results.map(({ key, value }) => [key, value]);
  await inApp(() => kvs.set('old', 1));
  faults.set({ store: { lagSeconds: 10 } });
  await inApp(async () => {
    await kvs.set('old', 2);
    await kvs.set('new', 1);
    await kvs.delete('new');
    await kvs.set('newer', 1);
  });
  expect([await inApp(keys), await inApp(() => kvs.get('newer'))]).toEqual([[['old', 1]], 1]);
  await inApp(() => kvs.delete('old'));
  await clock.moveTo(START + 11_000);
  expect(await inApp(keys)).toEqual([['newer', 1]]);
});

describe('the entities of the store', () => {
  const filled = async () => {
    const site = await trial();
    await site.inApp(async () => {
      for (const score of [5, 1, 9, 7, 3])
        await kvs.entity('risk').set(`r${score}`, risk(score, { open: score > 4 }));
      await kvs.entity('risk').set('other', { projectId: 'Q', score: 4 });
      await kvs.entity('risk').set('unscored', { projectId: 'P' });
    });
    return site;
  };
  const byScore = () =>
    kvs
      .entity<{ score: number }>('risk')
      .query()
      .index('by-score', { partition: ['P'] });
  const keysOf = ({ results }: { results: { key: string }[] }) => results.map(({ key }) => key);

  test.each([
    ['in the order of the range', () => byScore(), ['r1', 'r3', 'r5', 'r7', 'r9']],
    ['backwards', () => byScore().sort('DESC' as never), ['r9', 'r7', 'r5', 'r3', 'r1']],
    ['between', () => byScore().where(WhereConditions.between(3, 7)), ['r3', 'r5', 'r7']],
    ['above', () => byScore().where(WhereConditions.greaterThan(7)), ['r9']],
    ['at most', () => byScore().where(WhereConditions.lessThanEqualTo(3)), ['r1', 'r3']],
    [
      'with a filter',
      () =>
        byScore().filters(
          new Filter<{ open: boolean }>().and('open', FilterConditions.equalTo(true)) as never,
        ),
      ['r5', 'r7', 'r9'],
    ],
    [
      'by an attribute alone',
      () => kvs.entity('risk').query().index('projectId').where(WhereConditions.equalTo('Q')),
      ['other'],
    ],
    [
      'by key',
      () => kvs.entity('risk').query().index('by-key').where(WhereConditions.beginsWith('r')),
      ['r1', 'r3', 'r5', 'r7', 'r9'],
    ],
  ])('are found %s', async (_, query, expected) => {
    const { inApp } = await filled();
    expect(await inApp(async () => keysOf(await query().getMany()))).toEqual(expected);
  });

  test('filters come after the page: an empty page with a cursor is not the end', async () => {
    const { inApp } = await filled();
    const pages = await inApp(async () => {
      const open = () =>
        byScore()
          .filters(new Filter<{ open: boolean }>().and('open', FilterConditions.equalTo(true)) as never)
          .limit(2);
      const first = await open().getMany();
      const second = await open()
        .cursor(first.nextCursor ?? '')
        .getMany();
      return [keysOf(first), first.nextCursor !== undefined, keysOf(second)];
    });
    expect(pages).toEqual([[], true, ['r5', 'r7']]);
  });

  test('cannot be filtered by an attribute of type any', async () => {
    const { inApp } = await filled();
    const filter = new Filter<{ anything: string }>().and('anything', FilterConditions.exists());
    expect(
      await inApp(() =>
        outcome(() =>
          byScore()
            .filters(filter as never)
            .getMany(),
        ),
      ),
    ).toEqual({
      refused: 'INVALID_FILTER_CONDITION',
    });
  });

  test('a transaction whose conditions are not met changes nothing', async () => {
    const { inApp } = await filled();
    const scoreIs = (score: number) => ({
      entityName: 'risk',
      conditions: new Filter<{ score: number }>().and('score', FilterConditions.equalTo(score)) as never,
    });
    const attempt = (score: number) =>
      outcome(() =>
        kvs
          .transact()
          .set('r1', risk(2), scoreIs(score))
          .delete('r3', { entityName: 'risk' })
          .set('plain', 1)
          .execute(),
      );
    expect(await inApp(() => attempt(4))).toEqual(codeRefused('CONDITION_CHECK_FAILED'));
    expect(await inApp(async () => keysOf(await byScore().getMany()))).toHaveLength(5);
    expect(await inApp(() => attempt(1))).toBe('done');
    expect(await inApp(async () => [keysOf(await byScore().getMany()), await kvs.get('plain')])).toEqual([
      ['r1', 'r5', 'r7', 'r9'],
      1,
    ]);
  });

  test('a batch does what it can and tells the rest', async () => {
    const { inApp } = await filled();
    const result = await inApp(() =>
      kvs.batchGet([
        { key: 'r1', entityName: 'risk' },
        { key: 'r2', entityName: 'risk' },
      ]),
    );
    expect(result).toMatchObject({
      successfulKeys: [{ key: 'r1', entityName: 'risk', value: { score: 1 } }],
      failedKeys: [{ key: 'r2', entityName: 'risk', error: codeOf('KEY_NOT_FOUND') }],
    });
  });
});

describe('what the store costs', () => {
  test('is counted in bytes; reading nothing costs a kilobyte', async () => {
    const { inApp, meter } = await trial();
    await inApp(async () => {
      await kvs.set('a', 'x'.repeat(2998));
      await kvs.get('a');
      await kvs.get('b');
    });
    expect(meter.snapshot().kvs).toEqual({
      set: { calls: 1, readBytes: 0, writtenBytes: 3000 },
      get: { calls: 2, readBytes: 4024, writtenBytes: 0 },
    });
  });

  test('survives from one start to the next', async () => {
    const state = createState();
    const first = await trial({ state });
    await first.inApp(() => kvs.set('a', 1));
    const second = await trial({ state });
    expect(await second.inApp(() => kvs.get('a'))).toBe(1);
  });
});

function codeRefused(code: string) {
  return { refused: code };
}
