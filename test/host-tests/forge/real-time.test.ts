import { openSite, valueOf } from '../../handlers/opened-site';

test('a project is read in real time too: functions wait by the machine’s time', async () => {
  const opened = await openSite({
    imported: false,
    time: 'real',
    faults: { calls: [{ service: 'jira', times: 1, effect: { kind: 'refused', status: 503 } }] },
  });
  valueOf(await opened.page('showProject', {}));
  await opened.site.forge.drain();
  expect(valueOf(await opened.page('showProject', {})).sync).toMatchObject({ phase: 'ready', failure: null });
  await opened.site.close();
});
