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
let key = '';
beforeAll(async () => {
  opened = await openSite();
  key = openIssue();
});
afterAll(() => opened.site.close());

/** An issue under way that a deliverable claims. */
function openIssue(): string {
  const issue = opened.site.export.issues.find(({ fields }) => {
    const { status, parent, timeestimate } = fields as {
      status: { statusCategory: { key: string } };
      parent?: unknown;
      timeestimate?: number;
    };
    return status.statusCategory.key === 'indeterminate' && parent && timeestimate && !fields['security'];
  });
  return issue?.key ?? '';
}

describe('the issue panel', () => {
  test('shows the issue in its deliverable', async () => {
    const view = valueOf(await opened.panel('showIssue', key, {}));
    expect(view).toMatchObject({
      project: { key: 'PORT' },
      issue: { key, done: false },
      capabilities: { declareProgress: true },
    });
    expect(view.deliverable).not.toBeNull();
    expect(view.weather).toEqual(view.deliverable?.weather);
  });

  test('shows no money to those who may not see costs', async () => {
    const view = valueOf(await opened.panel('showIssue', key, {}, CLIENT));
    expect(view.deliverable?.cost.budgetAtCompletion).toEqual({ known: false, because: 'hidden' });
    expect(view.capabilities.declareProgress).toBe(false);
  });

  test.each([
    ['somebody who may not browse the project', STRANGER, 'showIssue'],
    ['somebody who may not browse the project', STRANGER, 'declareProgress'],
    ['somebody who may neither edit nor log work', CLIENT, 'declareProgress'],
  ] as const)('refuses %s (%s: %s)', async (_who, as, call) => {
    expect(failureOf(await opened.panel(call, key, { remainingSeconds: 60 }, as))).toBe('forbidden');
  });

  test('refuses an issue that the caller may not see', async () => {
    const restricted = opened.site.export.issues.find(({ fields }) => fields['security'])?.key ?? '';
    expect(failureOf(await opened.panel('showIssue', restricted, {}, CLIENT))).toBe('forbidden');
    expect(failureOf(await opened.panel('showIssue', restricted, {}, ARCHITECT))).toBeNull();
  });
});

describe('declaring what is left to do', () => {
  test('sets it in Jira, in the caller’s name, and shows it at once', async () => {
    const before = valueOf(await opened.panel('showIssue', key, {}));
    const view = valueOf(
      await opened.panel('declareProgress', key, { remainingSeconds: 72_000, percent: 35, note: 'Presque' }),
    );
    expect(view.issue.effort.remaining).toEqual({ known: true, value: 72_000 });
    expect(view.issue.declared).toMatchObject({ percent: 35, by: 'Camille Roussel' });
    const shift = 72_000 - (before.issue.effort.remaining.known ? before.issue.effort.remaining.value : 0);
    const remaining = before.deliverable?.effort.remaining;
    expect(view.deliverable?.effort.remaining).toEqual({
      known: true,
      value: (remaining?.known ? remaining.value : 0) + shift,
    });
    const changelog = (await (await opened.jira('GET', `/rest/api/3/issue/${key}/changelog`)).json()) as {
      values: { author: { accountId: string } }[];
    };
    expect(changelog.values.some(({ author }) => author.accountId === LEAD)).toBe(true);
  });

  test('makes it searchable in Jira', async () => {
    const property = await opened.jira('GET', `/rest/api/3/issue/${key}/properties/jalon`);
    expect(await property.json()).toMatchObject({
      value: { percent: 35, remainingSeconds: 72_000, by: LEAD, declaredOn: '2026-02-27' },
    });
  });

  test.each([
    ['jalonPercent = 35', true],
    ['jalonPercent < 35', false],
    ['jalonPercent is not EMPTY AND jalonPercent >= 30.5', true],
    ['jalonDeclaredOn >= startOfDay()', true],
    ['jalonDeclaredOn < startOfDay() OR jalonDeclaredOn > 1d', false],
    ['issue.property[jalon].percent = 35', true],
  ])('is found by the names that the manifest gives it: %s', async (jql, isFound) => {
    const body = { jql: `project = PORT AND (${jql}) ORDER BY jalonDeclaredOn DESC`, fields: ['key'] };
    const answer = (await (await opened.jira('POST', '/rest/api/3/search/jql', body)).json()) as {
      readonly issues: readonly { readonly key: string }[];
    };
    expect(answer.issues.map((issue) => issue.key)).toEqual(isFound ? [key] : []);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['nothing', {}],
    ['more than everything', { percent: 101 }],
    ['less than nothing', { remainingSeconds: -60 }],
    ['a word', { percent: 'half' }],
  ])('refuses %s', async (_what, request) => {
    expect(failureOf(await opened.panel('declareProgress', key, request))).toBe('invalid-request');
  });
});
