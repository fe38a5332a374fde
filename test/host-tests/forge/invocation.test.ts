import { asApp, asUser, getAppContext, requestJira, route } from '@forge/api';
import { APP_ACCOUNT_ID } from '../../host/seams/products';
import { START, trial } from './trial';

describe('a function of the app', () => {
  test('is given the call and its context as Forge gives them', async () => {
    const { inApp } = await trial();
    const request = await inApp((given) => given, { a: 1 });
    expect(request).toMatchObject({
      payload: { a: 1 },
      context: {
        accountId: 'ada',
        moduleKey: 'page',
        extension: { type: 'jira:projectPage', project: { key: 'PORT' } },
      },
    });
  });

  test('learns from the packages where it runs', async () => {
    const { inApp } = await trial();
    const context = await inApp(() => ({
      app: getAppContext().appAri.appId,
      left: getAppContext().invocationRemainingTimeInMillis(),
    }));
    expect(context).toMatchObject({ app: '11111111-2222-4333-8444-555555555555' });
    expect((context as { left: number }).left).toBeGreaterThan(20_000);
  });

  test('lives in the time of the site, while others keep the time of the machine', async () => {
    const { inApp } = await trial();
    expect(
      await inApp(() => ({ now: Date.now(), date: new Date().toISOString(), given: new Date(0).getTime() })),
    ).toEqual({
      now: START,
      date: new Date(START).toISOString(),
      given: 0,
    });
    expect(Math.abs(Date.now() - START)).toBeGreaterThan(1000);
  });

  test('has no way out of the platform', async () => {
    const { inApp } = await trial();
    await expect(inApp(() => fetch('https://example.com/'))).rejects.toThrow(
      'no permission to reach https://example.com/',
    );
  });

  test.each([
    ['the person who calls', () => asUser().requestJira(route`/rest/api/3/myself`), 'ada', false],
    ['the app itself', () => asApp().requestJira(route`/rest/api/3/myself`), APP_ACCOUNT_ID, true],
  ])('calls Jira as %s, with no more than the scopes of the manifest', async (_, call, accountId, isApp) => {
    const { inApp, requests } = await trial();
    await inApp(async () => (await call()).json());
    const [request] = requests;
    expect(request).toMatchObject({ path: '/rest/api/3/myself', caller: { accountId, isApp } });
    expect([...(request?.caller.scopes ?? [])]).toEqual(['storage:app', 'read:jira-work']);
  });

  test.each([
    [
      'as another person',
      () => asUser('bob').requestJira(route`/rest/api/3/myself`),
      'OFFLINE_IMPERSONATION_NOT_ALLOWED',
    ],
    ['as nobody', () => requestJira(route`/rest/api/3/myself`), 'MISSING_AUTHENTICATION'],
  ])('may not call Jira %s', async (_, call, code) => {
    const { inApp, requests } = await trial();
    await expect(inApp(() => call())).rejects.toMatchObject({
      message: expect.stringContaining(code) as string,
    });
    expect(requests).toEqual([]);
  });

  test('may not act for a person where nobody is there', async () => {
    const { forge, when } = await trial();
    when('hourly', () => asUser().requestJira(route`/rest/api/3/myself`));
    await expect(forge.runScheduled('hourly')).rejects.toThrow('Authentication Required');
    expect(forge.errors).toHaveLength(1);
  });

  test('is stopped when its time is over, and can do nothing more', async () => {
    const { forge, when, requests } = await trial();
    let wentOn = false;
    when('hourly', async () => {
      await new Promise((done) => setTimeout(done, 1300));
      await asApp().requestJira(route`/rest/api/3/myself`);
      wentOn = true;
    });
    await expect(forge.runScheduled('hourly')).rejects.toThrow('hourly timed out after 1 seconds');
    expect(requests).toEqual([]);
    expect(wentOn).toBe(false);
  });

  test('takes no time from the next one with what it left waiting', async () => {
    const { inApp, forge, when } = await trial();
    const calmly = () => new Promise((done) => setImmediate(done));
    when('hourly', () => void calmly().then(() => setTimeout(() => undefined, 60_000)));
    await forge.runScheduled('hourly');
    const left = await inApp(async () => {
      for (let turn = 0; turn < 20; turn++) await calmly();
      return getAppContext().invocationRemainingTimeInMillis();
    });
    expect(left).toBeGreaterThan(20_000);
  });

  test('is counted with its time and memory', async () => {
    const { inApp, meter } = await trial();
    await inApp(() => asApp().requestJira(route`/rest/api/3/issue/${'PORT-1'}/worklog`));
    const { functions, rest } = meter.snapshot();
    expect(functions['resolver']?.invocations).toBe(1);
    expect(functions['resolver']?.gigabyteSeconds).toBeCloseTo((functions['resolver']?.seconds ?? 0) / 2, 9);
    expect(rest).toEqual({ 'jira GET /rest/api/3/issue/{}/worklog': { calls: 1, points: 1, errors: 0 } });
  });

  test.each([
    ['a request over 500 KB', () => ({}), 'x'.repeat(500 * 1024)],
    ['an answer over 5 MB', () => 'x'.repeat(5 * 1024 * 1024), {}],
  ])('cannot pass %s', async (_, probe, payload) => {
    const { inApp } = await trial();
    await expect(inApp(probe, payload)).rejects.toThrow('bytes; at most');
  });
});
