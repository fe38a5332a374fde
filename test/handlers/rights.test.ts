import { ALL_CALLS, type KnownCall } from './all-calls/all-calls';
import type { IssueListName } from '../../src/contract/views';
import {
  ARCHITECT,
  CLIENT,
  failureOf,
  LEAD,
  openSite,
  STRANGER,
  valueOf,
  type OpenedSite,
} from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

/** Calls of the project page, as they declare themselves. */
const PAGE_CALLS = ALL_CALLS.filter(({ module }) => module === 'project-page');
const isForReaders = ({ right }: KnownCall): boolean => right === 'look' || right === 'read';
const rowsOf = (calls: readonly KnownCall[]) => calls.map((one) => [one.call, one.request] as const);

/**
 * What changes something without the right to manage: it is read from Jira again, and Jira itself says who
 * may declare progress.
 */
const OPEN_CHANGES: readonly string[] = ['synchronise', 'declareProgress'];

describe('a call declares', () => {
  const changes = ALL_CALLS.filter(
    ({ call }) => !/^(show|list)[A-Z]/.test(call) && !OPEN_CHANGES.includes(call),
  );

  test.each(changes.map((one) => [`${one.module} ${one.call}`, one] as const))(
    '%s: who changes something manages',
    (_, one) => {
      expect(isForReaders(one)).toBe(false);
    },
  );

  test.each(['showSettings', 'showSiteSettings', 'listOutcomes', 'showReaders', 'showShares'])(
    '%s: who looks at what only managers enter manages',
    (call) => {
      expect(ALL_CALLS.filter((one) => one.call === call).map(({ right }) => right)).toEqual(['manage']);
    },
  );

  test.each(['exportProject', 'previewImport', 'importProject'])(
    '%s: who exchanges whole records sees costs',
    (call) => {
      expect(ALL_CALLS.filter((one) => one.call === call).map(({ right }) => right)).toEqual([
        'manage-with-costs',
      ]);
    },
  );
});

describe('who may do what', () => {
  test.each(rowsOf(PAGE_CALLS))(
    '%s is refused to somebody who may not browse the project',
    async (call, request) => {
      opened.site.meter.reset();
      const reply = await opened.site.forge.invoke(
        'project-page',
        call,
        { projectId: opened.projectId, ...request },
        { accountId: STRANGER, extension: {} },
      );
      expect(reply).toEqual({ ok: false, failure: { code: 'forbidden' } });
      expect(Object.keys(opened.site.meter.snapshot().kvs)).toEqual([]);
    },
  );

  test.each(rowsOf(PAGE_CALLS.filter((one) => !isForReaders(one))))(
    '%s is refused to somebody who may only browse',
    async (call, request) => {
      const payload = { projectId: opened.projectId, accountId: LEAD, ...request };
      const reply = await opened.site.forge.invoke('project-page', call, payload, {
        accountId: CLIENT,
        extension: {},
      });
      expect(reply).toEqual({ ok: false, failure: { code: 'forbidden' } });
    },
  );

  test.each(['0', '99999', '../10000', 'PORT', ''])(
    'the project "%s" gives nothing away',
    async (projectId) => {
      const reply = await opened.page('showProject', { projectId });
      expect(['forbidden', 'invalid-request']).toContain(failureOf(reply));
    },
  );

  test('the gadget shows what its viewer may see, whoever set it up', async () => {
    expect(failureOf(await opened.gadget(STRANGER))).toBe('forbidden');
    expect(valueOf(await opened.gadget(CLIENT)).capabilities).toEqual({
      seeCosts: false,
      manageDeliverables: false,
    });
  });
});

describe('costs', () => {
  test('are shown to those who may see them', async () => {
    const { result, capabilities } = valueOf(await opened.page('showProject', {}, ARCHITECT));
    expect(capabilities).toEqual({ seeCosts: true, manageDeliverables: false });
    expect(result?.cost.budgetAtCompletion.known).toBe(true);
  });

  test('reach nobody else, in no figure and no point of a curve', async () => {
    const { result } = valueOf(await opened.page('showProject', {}, CLIENT));
    const hidden = { known: false, because: 'hidden' };
    expect(result?.cost.budgetAtCompletion).toEqual(hidden);
    expect(result?.cost.estimateAtCompletion.announced).toEqual(hidden);
    expect(result?.deliverables.every(({ cost }) => !cost.actualCost.known)).toBe(true);
    expect(result?.outside.actualCost).toEqual(hidden);
    expect(result?.curve.every(({ cost }) => Object.values(cost).every((value) => value === null))).toBe(
      true,
    );
    expect(result?.work.budgetAtCompletion.known).toBe(true);
  });
});

test('what a what-if is computed from holds no money for those who may not see costs', async () => {
  const { plan } = valueOf(await opened.page('showWhatIf', {}, CLIENT)).input;
  expect([plan.costs, plan.rates.map(({ perHour }) => perHour)]).toEqual([[], [0]]);
  const riskDays = plan.risks.map(({ impactDays }) => impactDays);
  const { risks } = valueOf(await opened.page('showWhatIf', {}, ARCHITECT)).input.plan;
  expect(riskDays).toEqual(risks.map(({ impactDays }) => impactDays));
  expect([Math.max(...riskDays) > 0, new Set(plan.risks.map(({ impactMoney }) => impactMoney))]).toEqual([
    true,
    new Set([null]),
  ]);
  expect(plan.baselines.flatMap(({ items }) => Object.values(items).flatMap(({ budget }) => budget))).toEqual(
    [],
  );
  expect(valueOf(await opened.page('showWhatIf', {}, ARCHITECT)).input.plan.rates.length).toBeGreaterThan(1);
});

test('nor the issues that its reader may not see', async () => {
  const seenBy = async (who: string): Promise<readonly string[]> =>
    valueOf(await opened.page('showWhatIf', {}, who)).input.issues.map(({ id }) => id);
  const [all, some] = [await seenBy(ARCHITECT), await seenBy(CLIENT)];
  expect(some.length).toBeLessThan(all.length);
  expect(some.every((id) => all.includes(id))).toBe(true);
});

describe('issues that not everybody may see', () => {
  const restricted = (): readonly string[] =>
    opened.site.export.issues.filter(({ fields }) => fields['security']).map(({ id }) => id);

  test('there are some in the default project', () => {
    expect(restricted().length).toBeGreaterThan(0);
  });

  test('count for those who may see them', async () => {
    const view = valueOf(await opened.page('showProject', {}, ARCHITECT));
    expect(view.partlyHidden).toBe(false);
  });

  test('stand in no row and no sum of those who may not, which is said', async () => {
    const seen = valueOf(await opened.page('showProject', {}, ARCHITECT));
    const less = valueOf(await opened.page('showProject', {}, CLIENT));
    expect(less.partlyHidden).toBe(true);
    expect(less.result?.projectIssues).toBe((seen.result?.projectIssues ?? 0) - restricted().length);
    const text = JSON.stringify(less.result);
    for (const id of restricted()) expect(text).not.toContain(`"${id}"`);
    const names: readonly IssueListName[] = [
      'outside',
      ...(less.result?.deliverables ?? []).map(({ id }) => `deliverable:${id}` as const),
      ...(less.result?.confidence.findings ?? []).map(({ rule }) => `finding:${rule}` as const),
      ...(less.result?.scheduleHealth ?? []).map(({ id }) => `check:${id}` as const),
    ];
    const { lists } = valueOf(await opened.page('listIssues', { lists: names }, CLIENT));
    expect(lists.flat().length).toBeGreaterThan(0);
    expect(lists.flat().filter((issueId) => restricted().includes(issueId))).toEqual([]);
  });
});
