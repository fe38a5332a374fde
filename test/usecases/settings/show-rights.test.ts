import type { PlanRecord } from '../../../src/contract/stored/plan-record';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { newDeliverable } from '../../../src/usecases/commitments/save-deliverable';
import { showRights } from '../../../src/usecases/settings/show-rights';

const deliverable = (id: string, approver: string | null) => ({
  ...newDeliverable(id, {
    name: id,
    source: { label: id },
    earning: 'effort',
    phase: null,
    contractDate: null,
  }),
  approver,
});
const RECORD: PlanRecord = {
  revision: 1,
  plan: {
    ...EMPTY_PLAN,
    deliverables: [deliverable('L-01', 'me'), deliverable('L-02', 'another'), deliverable('L-03', 'me')],
  },
  registers: {},
  removed: [],
  removedRisks: [],
};

const rightsOf = (capabilities: { seeCosts: boolean; manageDeliverables: boolean }, mayDeclare: boolean) =>
  showRights({
    jira: { readHolders: () => Promise.resolve(null), mayDeclareIn: () => Promise.resolve(mayDeclare) },
    store: { readPlan: () => Promise.resolve(RECORD) },
  })({ projectId: '1' }, { accountId: 'me', capabilities });

describe('what somebody who looks at the settings holds', () => {
  test.each([
    [{ seeCosts: false, manageDeliverables: true }, false, ['browse', 'manage']],
    [{ seeCosts: false, manageDeliverables: true }, true, ['browse', 'declare', 'manage']],
    [
      { seeCosts: true, manageDeliverables: true },
      true,
      ['browse', 'declare', 'manage', 'see-prices', 'see-costs'],
    ],
  ])('with %j, and %s for declaring, is %j: prices come with costs', async (capabilities, declares, held) => {
    expect((await rightsOf(capabilities, declares)).held).toEqual(held);
  });

  test('is no acceptance: how many deliverables name them as approver is said instead', async () => {
    const { held, approves } = await rightsOf({ seeCosts: true, manageDeliverables: true }, true);
    expect([held.includes('accept'), approves]).toEqual([false, 2]);
  });

  test('is said where Jira shows the permission scheme to others only', async () => {
    expect((await rightsOf({ seeCosts: false, manageDeliverables: true }, false)).holders).toBeNull();
  });
});
