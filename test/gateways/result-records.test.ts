import kvs from '@forge/kvs';
import type { IssueLists, ResultRecord, ResultVersion } from '../../src/contract/stored/result-record';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import * as records from '../../src/gateways/store/result-records';
import { documentOf, type Head } from '../../src/gateways/store/documents';
import { trial } from '../host-tests/forge/trial';
import { resultView } from '../static/result-view';
import { incompressible } from './incompressible';

const NOBODY: ReadonlySet<string> = new Set();
const HIDDEN: ReadonlySet<string> = new Set(['7']);

const version = (name: string): ResultVersion => ({
  stamp: name,
  storedAt: 1,
  inputVersion: name,
  methodVersion: '1',
  statusDate: dayFrom(20_000),
  projectIssues: 3,
});

const record = (name: string): Omit<ResultRecord, 'slices'> => ({
  result: resultView({ project: { id: '1', key: 'P', name } }),
  timeZone: 'Europe/Paris',
  startField: null,
  restrictedIds: [],
  foreignIds: [],
  criteria: {},
});

const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => String(from + at));
const lists = (outside: readonly string[], first: readonly string[]): IssueLists => ({
  outside,
  'deliverable:L-01': first,
});

async function readDocument() {
  const head = await kvs.get<Head>(records.resultKey('1'));
  const found = await documentOf<ResultRecord>(records.resultKey('1'), head);
  return found && { record: found, lists: await records.readLists('1', found, NOBODY) };
}

const written = (meter: Awaited<ReturnType<typeof trial>>['meter']): number =>
  Object.values(meter.snapshot().kvs).reduce((sum, { writtenBytes }) => sum + writtenBytes, 0);

describe('a stored result', () => {
  test('is written with its lists, and then only what changed of them', async () => {
    const { inApp, meter } = await trial();
    const first = lists(numbers(1, 4_000), numbers(4_000, 8_000));
    await inApp(() => records.writeResult('1', version('a'), record('one'), first));
    const whole = written(meter);
    meter.reset();
    const second = lists(numbers(1, 3_999), numbers(3_999, 8_000));
    await inApp(() => records.writeResult('1', version('b'), record('one'), second));
    expect(written(meter)).toBeLessThan(whole / 4);
    expect(await inApp(readDocument)).toMatchObject({ record: record('one'), lists: second });
    meter.reset();
    await inApp(() => records.writeResult('1', version('c'), record('one'), second));
    expect(written(meter)).toBeLessThan(1_024);
  });

  test.each([
    ['that fits into one call', 2_000],
    ['that takes several calls', 12_000],
  ])('%s is whole after a writing that broke off anywhere was done again', async (_, issues) => {
    const before = lists(numbers(1, issues), numbers(issues, issues + 9));
    const after = lists(numbers(5, issues - 5), numbers(issues - 5, issues + 400));
    for (let call = 0, broken = true; broken; call++) {
      const { inApp, faults } = await trial();
      await inApp(() => records.writeResult('1', version('a'), record('one'), before));
      faults.set({
        calls: [{ service: 'kvs', skip: call, times: 1, effect: { kind: 'crash', when: 'after' } }],
      });
      broken = await inApp(() => records.writeResult('1', version('b'), record('two'), after)).then(
        () => false,
        () => true,
      );
      faults.clear();
      // The input went back to what it was: what was half written must not pass for it.
      await inApp(() => records.writeResult('1', version('c'), record('one'), before));
      expect(await inApp(readDocument)).toMatchObject({ record: record('one'), lists: before });
    }
  });

  test('of any size keeps the limits of the platform, and is read whole', async () => {
    const { inApp, forge } = await trial();
    const large = record(incompressible(1_000_000));
    const many = lists(numbers(1, 60_000), numbers(60_000, 100_000));
    await inApp(() => records.writeResult('1', version('a'), large, many));
    expect(await inApp(readDocument)).toMatchObject({ record: large, lists: many });
    expect(forge.errors).toEqual([]);
  });

  test('without hidden issues is kept beside it, and is stale once another result is stored', async () => {
    const { inApp } = await trial();
    await inApp(() => records.writeResult('1', version('a'), record('all'), lists(['7'], ['8'])));
    const found = await inApp(async () => {
      const none = await records.readRestricted('1', HIDDEN);
      await records.writeRestricted('1', HIDDEN, version('a'), {
        record: record('less'),
        lists: lists([], ['8']),
      });
      const less = await records.readRestricted('1', HIDDEN);
      const names = less?.record && (await records.readListsOfIssue('1', less.record, HIDDEN, '8'));
      await records.writeResult('1', version('b'), record('all'), lists(['7'], ['8']));
      const stale = await records.readRestricted('1', HIDDEN);
      return { none: none?.record, less: less?.record?.result.project.name, names, stale: stale?.record };
    });
    expect(found).toEqual({ less: 'less', names: ['deliverable:L-01'] });
  });
});
