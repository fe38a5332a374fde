import { failureOf, openSite, valueOf, type OpenedSite } from './opened-site';

/** Values that are no text, some of them made to upset whoever measures them. */
const NO_TEXT = [
  { length: { toString: 'x' } },
  { length: { valueOf: null } },
  { size: [] },
  [],
  ['L-01'],
  [['L-01']],
  { toString: null },
  12,
  true,
] as const;

let opened: OpenedSite;
let key = '';
beforeAll(async () => {
  opened = await openSite();
  const issue = opened.site.export.issues.find(({ fields }) => {
    const { status } = fields as { readonly status: { readonly statusCategory: { readonly key: string } } };
    return (
      status.statusCategory.key === 'indeterminate' &&
      fields['parent'] &&
      fields['timeestimate'] &&
      !fields['security']
    );
  });
  key = issue?.key ?? '';
});
afterAll(() => opened.site.close());

describe('an id, a name or a word that is none', () => {
  test.each(NO_TEXT)('%j is refused, with its place', async (odd) => {
    const replies = await Promise.all([
      opened.page('restoreRisk', { id: odd as unknown as string }),
      opened.page('removeDeliverable', { id: odd as unknown as string }),
      opened.page('showProject', { date: odd as unknown as string }),
      opened.page('takeSnapshot', { note: odd as unknown as string }),
      opened.page('captureBaseline', { name: odd as unknown as string, reason: '' }),
      opened.page('adoptDeliverables', { sources: [{ label: odd as unknown as string }] }),
      opened.page('showProject', { projectId: odd }),
      opened.panel('declareProgress', key, { percent: 10, note: odd as unknown as string }),
    ]);
    const codes = replies.map((reply) =>
      reply.ok ? null : [reply.failure.code, reply.failure.detail?.split('.')[0]],
    );
    const places = ['id', 'id', 'date', 'note', 'name', 'sources', 'projectId', 'note'];
    expect(codes).toEqual(places.map((place) => ['invalid-request', place]));
  });

  test('in an export is refused as the rest of a file is', async () => {
    const file = { formatVersion: 1, projects: [{ key: { length: { toString: 'x' } } }] };
    const reply = await opened.page('importProject', { export: file });
    expect(reply).toEqual({
      ok: false,
      failure: { code: 'invalid-import', detail: 'projects.0.key.length.toString' },
    });
  });
});

describe('a note that says nothing', () => {
  const declarations = (): number => opened.site.state.collection('kvs/entity/declaration').size;

  test.each(['', '  ', '\n\t', ' '])('%j is no note: what is declared is declared', async (note) => {
    const before = declarations();
    const view = valueOf(
      await opened.panel('declareProgress', key, { remainingSeconds: 3_600, percent: 20, note }),
    );
    expect(view.issue.declared?.percent).toBe(20);
    expect(declarations()).toBe(before + 1);
  });
});

test.each([1e-150, 1e-320, 33.3333333333])(
  'a percentage of %d is one that the store takes',
  async (percent) => {
    const view = valueOf(await opened.panel('declareProgress', key, { percent }));
    expect(view.issue.declared?.percent).toBeCloseTo(percent, 6);
  },
);

test('what the store does not take leaves Jira as it was', async () => {
  valueOf(await opened.panel('declareProgress', key, { remainingSeconds: 7_200 }));
  const effect = { kind: 'refused', status: 429, code: 'TOO_MANY_REQUESTS' } as const;
  opened.site.faults.set({ calls: [{ service: 'kvs', path: '/entity/set', effect }] });
  expect(failureOf(await opened.panel('declareProgress', key, { remainingSeconds: 36_000 }))).toBe(
    'store-busy',
  );
  opened.site.faults.clear();
  const issue = (await (await opened.jira('GET', `/rest/api/3/issue/${key}?fields=timeestimate`)).json()) as {
    readonly fields: { readonly timeestimate: number };
  };
  expect(issue.fields.timeestimate).toBe(7_200);
});
