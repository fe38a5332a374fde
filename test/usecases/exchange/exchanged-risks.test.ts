import { jalonExportSchema, type ProjectExport } from '../../../src/contract/jalon-export';
import { exportOfPlan } from '../../../src/usecases/exchange/export-of-plan';
import { planOfExport, type ImportedProject } from '../../../src/usecases/exchange/plan-of-export';

const RISK = { id: 'R-1', title: 'Late flows', probability: 0.6, impactDays: 15, impactMoney: '18000.00' };
const FULL = {
  ...{
    ...RISK,
    status: 'closed',
    owner: 'ann',
    response: 'Simulators',
    due: '2026-03-13',
    raised: '2025-12-12',
  },
  settled: '2026-01-16',
  concerns: { deliverable: 'L-07' },
};
/** What exports held before risks had a form. */
const OLDER = {
  id: 'RQ-1',
  text: 'Late flows',
  probability: 4,
  impact: 4,
  days: 15,
  amount: '18000.00',
  state: 'open',
};

function imported(risks: readonly unknown[], currency = 'EUR'): ImportedProject {
  const { projects } = jalonExportSchema.parse({
    formatVersion: 1,
    projects: [{ key: 'P', currency, risks }],
  });
  return planOfExport(projects[0] as ProjectExport, 'projects.0');
}

function exported(project: ImportedProject): ProjectExport['risks'] {
  return exportOfPlan({ key: 'P', ...project }).risks;
}

/** Where a reader says that the fault is. */
function faultIn(risks: readonly unknown[], currency = 'EUR'): string | undefined {
  const result = jalonExportSchema.safeParse({ formatVersion: 1, projects: [{ key: 'P', currency, risks }] });
  return result.success ? undefined : result.error.issues[0]?.path.join('.');
}

describe('risks in a Jalon export', () => {
  test('become risks of the plan, and come out as they went in', () => {
    const project = imported([FULL]);
    expect(project.plan.risks).toEqual([
      expect.objectContaining({
        id: 'R-1',
        probability: 0.6,
        impactDays: 15,
        impactMoney: 1_800_000,
        status: 'closed',
      }),
    ]);
    expect(exported(project)).toEqual([FULL]);
  });

  test('are open, of nobody and without dates where that is not said', () => {
    expect(imported([RISK]).plan.risks[0]).toMatchObject({
      status: 'open',
      owner: null,
      due: null,
      raised: null,
      settled: null,
    });
  });

  test.each([
    ['left out', { id: 'R-1', title: 'Late flows', probability: 0.6, impactDays: 15 }],
    ['null', { ...RISK, impactMoney: null }],
  ])('whose cost is %s have one that nobody knows, and come out so', (_, row) => {
    const project = imported([row]);
    expect(project.plan.risks[0]?.impactMoney).toBeNull();
    expect(exported(project)).toEqual([expect.objectContaining({ id: 'R-1', impactMoney: null })]);
  });

  test('in the columns of an older export are kept, given back and counted for nothing', () => {
    const project = imported([OLDER, RISK]);
    expect(project.plan.risks.map(({ id }) => id)).toEqual(['R-1']);
    expect(exported(project)).toContainEqual(OLDER);
    expect(exported(imported(exported(project) ?? []))).toEqual(exported(project));
  });

  test.each([
    ['a probability in per cent', { ...RISK, probability: 60 }, 'probability'],
    ['a negative delay', { ...RISK, impactDays: -1 }, 'impactDays'],
    ['a negative cost', { ...RISK, impactMoney: '-5.00' }, 'impactMoney'],
    ['a cost as a number', { ...RISK, impactMoney: 18_000 }, 'impactMoney'],
    ['a status of its own', { ...RISK, status: 'maybe' }, 'status'],
    ['a column that nobody knows', { ...RISK, colour: 'red' }, 'colour'],
    ['a day that is none', { ...RISK, due: '2026-02-30' }, 'due'],
    ['a subject that is none', { ...RISK, concerns: { issue: 'no key' } }, 'concerns.issue'],
    ['a forgotten title', { ...RISK, title: undefined }, 'title'],
    [
      'no title among known columns',
      { id: 'R-2', probability: 0.1, impactDays: 1, impactMoney: '0' },
      'title',
    ],
  ])('with %s are refused, with the path', (_, risk, field) => {
    expect(faultIn([RISK, risk])).toBe(`projects.0.risks.1.${field}`);
  });

  test('with the same id twice are refused, with the path', () => {
    expect(faultIn([RISK, RISK])).toBe('projects.0.risks.1.id');
  });

  test('with more decimals than the currency has are refused, with the path', () => {
    expect(faultIn([{ ...RISK, impactMoney: '10.5' }], 'JPY')).toBe('projects.0.risks.0.impactMoney');
  });
});
