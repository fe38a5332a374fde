import { openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const LATE = ['/rest/api/3/status', '/rest/api/3/field', '/versions', '/search/approximate-count'];

test('what was asked beside a call that failed is over when the function is: nothing of it reaches Jira later', async () => {
  const paths: string[] = [];
  opened = await openSite({ imported: false, observe: ({ path }) => void paths.push(path) });
  valueOf(await opened.page('importProject', { export: opened.site.export.jalon }));
  opened.site.faults.set({
    calls: [
      { path: '/rest/api/3/serverInfo', effect: { kind: 'refused', status: 400 } },
      ...LATE.map((path) => ({ path, effect: { kind: 'late', milliseconds: 20_000 } }) as const),
    ],
  });
  await opened.site.forge.drain();
  const asked = [...paths];
  expect(LATE.filter((late) => !asked.some((path) => path.includes(late)))).toEqual([]);
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(paths).toEqual(asked);
  expect(valueOf(await opened.page('showProject', {})).sync).toMatchObject({
    phase: 'failed',
    failure: 'jira-refused',
  });
});
