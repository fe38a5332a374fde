import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import type { Source } from '../../../src/domain/plan/source';
import type { PlanRecord } from '../../../src/contract/stored/plan-record';
import { Failure } from '../../../src/failure';
import { replaced } from '../../../src/usecases/commitments/change-plan';
import { newDeliverable } from '../../../src/usecases/commitments/save-deliverable';

const planOf = (source: Source, name = 'A'): ProjectPlan => ({
  ...EMPTY_PLAN,
  deliverables: [
    newDeliverable('L-01', { name, source, earning: 'effort', phase: null, contractDate: null }),
  ],
});

/** A record of revisions, into which another hand saves once between reading and writing. */
function emptyStore(plan: ProjectPlan, meanwhile: ProjectPlan) {
  let record: PlanRecord = { revision: 1, plan, registers: {}, removed: [], removedRisks: [] };
  let isFirst = true;
  return {
    now: () => record,
    store: {
      readPlan: () => Promise.resolve(record),
      writePlan: (_: string, next: PlanRecord) => {
        if (isFirst) record = { ...record, plan: meanwhile, revision: 2 };
        isFirst = false;
        if (next.revision !== record.revision) return Promise.reject(new Failure('conflict'));
        record = { ...next, revision: next.revision + 1 };
        return Promise.resolve(record);
      },
    } as never,
  };
}

const inDollars = (record: PlanRecord): PlanRecord => ({
  ...record,
  plan: { ...record.plan, currency: 'USD' },
});

test('a save meets no conflict with the app itself, which noted an id meanwhile, and loses nothing of it', async () => {
  const { now, ...ports } = emptyStore(planOf({ version: '1.0' }), planOf({ version: '1.0', id: '7' }));
  await replaced(ports, '1', inDollars);
  expect(now()).toMatchObject({
    revision: 3,
    plan: { currency: 'USD', deliverables: [{ source: { version: '1.0', id: '7' } }] },
  });
});

test.each<[string, ProjectPlan]>([
  ['another name', planOf({ version: '1.0' }, 'B')],
  ['another source', planOf({ version: '2.0' })],
])('a save meets a conflict where somebody entered %s meanwhile', async (_, meanwhile) => {
  const { now, ...ports } = emptyStore(planOf({ version: '1.0' }), meanwhile);
  await expect(replaced(ports, '1', inDollars)).rejects.toMatchObject({ code: 'conflict' });
  expect(now().plan).toBe(meanwhile);
});
