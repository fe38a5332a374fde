import { ARCHITECT, CLIENT, failureOf, openSite, STRANGER, valueOf, type OpenedSite } from './opened-site';
import type { DeliverableView } from '../../src/contract/views';
import type { EnteredShare } from '../../src/contract/shares';

let opened: OpenedSite;
let key = '';
let [first, second]: readonly DeliverableView[] = [];
beforeAll(async () => {
  opened = await openSite();
  key = someIssue(false);
  first = valueOf(await opened.panel('showIssue', key, {})).deliverable ?? undefined;
  const all = deliverablesOf(await show());
  second = all[all.findIndex(({ id }) => id === first?.id) + 1];
});
afterAll(() => opened.site.close());

/** A leaf that takes some work; restricted or not. */
function someIssue(restricted: boolean): string {
  const issue = opened.site.export.issues.find(({ fields }) => {
    const { parent, timeoriginalestimate } = fields as { parent?: unknown; timeoriginalestimate?: number };
    return Boolean(parent) && (timeoriginalestimate ?? 0) > 0 && Boolean(fields['security']) === restricted;
  });
  return issue?.key ?? '';
}

const show = async (as?: string) => valueOf(await opened.page('showProject', {}, as));
const deliverablesOf = ({ result }: Awaited<ReturnType<typeof show>>): readonly DeliverableView[] =>
  result?.deliverables ?? [];
const estimates = async (as?: string): Promise<readonly number[]> =>
  deliverablesOf(await show(as)).flatMap(({ id, effort: { estimate } }) =>
    estimate.known && (id === first?.id || id === second?.id) ? [estimate.value] : [],
  );
const split = (weights: readonly [number, number], before: readonly EnteredShare[] = []) => ({
  before,
  shares: [{ from: null, deliverables: { [first?.id ?? '']: weights[0], [second?.id ?? '']: weights[1] } }],
});
const idOf = (issueKey: string): string => opened.site.jira.directory.issue(issueKey)?.id ?? '';

describe('splitting the work of an issue', () => {
  test('moves its share to the other deliverable, and nothing in the project', async () => {
    const [before, whole] = [await estimates(), (await show()).result];
    const view = valueOf(await opened.panel('saveShares', key, split([70, 30])));
    expect(view.shares).toEqual([
      { id: first?.id, name: first?.name, share: 0.7 },
      { id: second?.id, name: second?.name, share: 0.3 },
    ]);
    const [after, now] = [await estimates(), (await show()).result];
    expect(after).not.toEqual(before);
    expect(sum(after)).toBe(sum(before));
    expect([now?.effort, now?.issues, now?.done]).toEqual([whole?.effort, whole?.issues, whole?.done]);
  });

  test('both deliverables open down to the issue, with the share of each', async () => {
    const lists = [`deliverable:${first?.id ?? ''}`, `deliverable:${second?.id ?? ''}`] as const;
    const answer = valueOf(await opened.page('listIssues', { lists: [...lists] }));
    for (const list of answer.lists) expect(list).toContain(idOf(key));
    expect(answer.splits).toEqual([
      {
        issueId: idOf(key),
        parts: [
          { deliverable: first?.id, share: 0.7 },
          { deliverable: second?.id, share: 0.3 },
        ],
      },
    ]);
  });

  test.each([
    [[70, 30], () => first],
    [[30, 70], () => second],
    [[50, 50], () => first],
  ] as const)('by %j heads the panel with the largest share, the first of equals', async (weights, head) => {
    const { shares: before } = valueOf(await opened.panel('showShares', key, {}));
    const view = valueOf(await opened.panel('saveShares', key, split(weights, before)));
    expect(view.deliverable?.id).toBe(head()?.id);
    valueOf(await opened.panel('saveShares', key, split([70, 30], split(weights).shares)));
  });

  test('is given back as it was entered, and taken back', async () => {
    const entered = valueOf(await opened.panel('showShares', key, {}));
    expect(entered.shares).toEqual(split([70, 30]).shares);
    expect(entered.deliverables.map(({ id }) => id)).toEqual(
      deliverablesOf(await show()).map(({ id }) => id),
    );
    expect(
      valueOf(await opened.panel('saveShares', key, { before: entered.shares, shares: [] })).shares,
    ).toEqual([]);
    expect(valueOf(await opened.panel('showShares', key, {})).shares).toEqual([]);
  });

  test('ends on a day from which no deliverable has a share', async () => {
    const { shares: always } = split([70, 30]);
    const ended = { before: [], shares: [...always, { from: '2020-01-01', deliverables: {} }] };
    expect(valueOf(await opened.panel('saveShares', key, ended)).shares).toEqual([]);
    const { shares } = valueOf(await opened.panel('showShares', key, {}));
    expect(shares.map(({ deliverables }) => deliverables)).toEqual(
      ended.shares.map(({ deliverables }) => deliverables),
    );
    valueOf(await opened.panel('saveShares', key, { before: shares, shares: [] }));
  });

  test('of a restricted issue is in no sum, list or share of those who may not see it', async () => {
    const restricted = someIssue(true);
    const [seen, lists] = [await estimates(CLIENT), [`deliverable:${second?.id ?? ''}`] as const];
    valueOf(await opened.panel('saveShares', restricted, split([1, 1])));
    expect(await estimates(CLIENT)).toEqual(seen);
    const answer = valueOf(await opened.page('listIssues', { lists: [...lists] }, CLIENT));
    expect([answer.lists.flat().includes(idOf(restricted)), answer.splits]).toEqual([false, []]);
    expect(failureOf(await opened.panel('showShares', restricted, {}, CLIENT))).toBe('forbidden');
    const model = valueOf(await opened.page('showWhatIf', {}, CLIENT));
    expect(model.input.plan.shares).toEqual([]);
    valueOf(await opened.panel('saveShares', restricted, { before: split([1, 1]).shares, shares: [] }));
  });

  test.each([
    ['saveShares', STRANGER],
    ['saveShares', ARCHITECT],
    ['saveShares', CLIENT],
    ['showShares', ARCHITECT],
  ] as const)('%s is refused to %s, who may not manage deliverables', async (call, as) => {
    expect(failureOf(await opened.panel(call, key, { before: [], shares: [] }, as))).toBe('forbidden');
  });

  test.each<[string, () => Parameters<OpenedSite['panel']>[2]]>([
    [
      'a deliverable that is not there',
      () => ({ before: [], shares: [{ from: null, deliverables: { nowhere: 1 } }] }),
    ],
    ['weights that add up to nothing', () => split([0, 0])],
    ['a weight below nothing', () => split([2, -1])],
    [
      'two entries of the same day',
      () => ({ before: [], shares: [...split([1, 1]).shares, ...split([1, 2]).shares] }),
    ],
    [
      'a day that is none',
      () => ({ before: [], shares: [{ ...split([1, 1]).shares[0], from: '2026-02-30' }] }),
    ],
  ])('%s is refused, and nothing changes', async (_what, request) => {
    const before = valueOf(await opened.panel('showShares', key, {}));
    expect(failureOf(await opened.panel('saveShares', key, request() as never))).toBe('invalid-request');
    expect(valueOf(await opened.panel('showShares', key, {}))).toEqual(before);
  });

  test('a form that was opened before somebody else saved overwrites nothing, and may go on from what is stored', async () => {
    const mine = split([1, 1]);
    valueOf(await opened.panel('saveShares', key, split([60, 40])));
    expect(failureOf(await opened.panel('saveShares', key, mine))).toBe('conflict');
    const { shares } = valueOf(await opened.panel('showShares', key, {}));
    expect(shares).toEqual(split([60, 40]).shares);
    valueOf(await opened.panel('saveShares', key, { ...mine, before: shares }));
    valueOf(await opened.panel('saveShares', key, { before: mine.shares, shares: [] }));
  });

  test('two people who save at once lose nothing: one is told of a conflict', async () => {
    const other =
      opened.site.export.issues.find(({ key: one, fields }) => one !== key && !fields['security'])?.key ?? '';
    const replies = await Promise.all([
      opened.panel('saveShares', key, split([1, 1])),
      opened.panel('saveShares', other, split([1, 3])),
    ]);
    const failures = replies.map(failureOf);
    expect(failures.filter((failure) => failure !== null)).toEqual(
      failures.includes('conflict') ? ['conflict'] : [],
    );
    for (const [number, issue] of [key, other].entries()) {
      const { shares } = valueOf(await opened.panel('showShares', issue, {}));
      expect(shares.length).toBe(failures[number] === null ? 1 : 0);
    }
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);
