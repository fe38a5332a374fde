import { billOf, TARIFFS, type Capability } from '../../host/forge/bill';
import type { MeterSnapshot } from '../../host/seams/meter';

const GIGABYTE = 1e9;
const NOTHING: MeterSnapshot = { rest: {}, kvs: {}, functions: {}, queues: {}, pointsByHour: {} };

const used = (gigabyteSeconds: number, read: number, written: number): MeterSnapshot => ({
  ...NOTHING,
  functions: { consumer: { invocations: 1, seconds: gigabyteSeconds, gigabyteSeconds } },
  kvs: {
    get: { calls: 1, readBytes: read * GIGABYTE, writtenBytes: 0 },
    set: { calls: 1, readBytes: 0, writtenBytes: written * GIGABYTE },
  },
});

describe('Forge’s bill of a month', () => {
  test.each<[Capability, MeterSnapshot, number]>([
    ['functions', used(200_000, 0, 0), 0],
    ['functions', used(300_000, 0, 0), 2.5],
    ['storeReads', used(0, 0.1, 0), 0],
    ['storeReads', used(0, 1.1, 0), 0.055],
    ['storeWrites', used(0, 0, 0.1), 0],
    ['storeWrites', used(0, 0, 1.1), 1.09],
  ])('%s beyond the free allowance cost what the price list says', (capability, counts, cost) => {
    const bill = billOf(counts);
    expect(bill.lines[capability].cost).toBeCloseTo(cost, 9);
    expect(bill.total).toBeCloseTo(cost, 9);
    expect(bill.lines[capability]).toMatchObject({
      free: TARIFFS[capability].free,
      unit: TARIFFS[capability].unit,
    });
  });

  test('of a run that stands for a part of the month has the allowance once', () => {
    expect(billOf(used(20_000, 0.03, 0.03), 30).lines).toMatchObject({
      functions: { used: 600_000, cost: 400_000 * 0.000_025 },
      storeReads: { used: expect.closeTo(0.9, 9) as number, cost: expect.closeTo(0.8 * 0.055, 9) as number },
      storeWrites: { used: expect.closeTo(0.9, 9) as number, cost: expect.closeTo(0.8 * 1.09, 9) as number },
    });
  });

  test('tells the dearest hour’s part of the quota', () => {
    const pointsByHour = { '2026-03-02T09': 1300, '2026-03-02T10': 13_000 };
    expect(billOf({ ...NOTHING, pointsByHour }).points).toEqual({
      total: 14_300,
      mostAnHour: 13_000,
      ofQuota: 0.2,
    });
  });

  test('of nothing is nothing', () => {
    expect(billOf(NOTHING)).toMatchObject({ total: 0, points: { total: 0, mostAnHour: 0, ofQuota: 0 } });
  });
});
