import { asApp, route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { trial } from './trial';

describe('a platform that is told to misbehave', () => {
  const statuses = async () => {
    const one = async () => (await asApp().requestJira(route`/rest/api/3/myself`)).status;
    return [await one(), await one(), await one()];
  };

  test('answers otherwise as often as it was told, then as it should', async () => {
    const { inApp, forge } = await trial();
    forge.misbehave({ answers: [{ service: 'jira', path: '/myself', times: 2, status: 429, retryAfterSeconds: 3 }] });
    expect(await inApp(async () => (await asApp().requestJira(route`/rest/api/3/myself`)).headers.get('retry-after'))).toBe('3');
    expect(await inApp(statuses)).toEqual([429, 200, 200]);
  });

  test('spares other calls, and behaves again when told to', async () => {
    const { inApp, forge } = await trial();
    forge.misbehave({ answers: [{ service: 'confluence', path: '/', times: 9, status: 500 }] });
    expect(await inApp(statuses)).toEqual([200, 200, 200]);
    forge.misbehave({ answers: [{ service: 'kvs', path: '/set', times: 9, status: 503 }] });
    await expect(inApp(() => kvs.set('a', 1))).rejects.toThrow();
    forge.misbehave({});
    await inApp(() => kvs.set('a', 1));
    expect(await inApp(() => kvs.get('a'))).toBe(1);
  });

  test('is late, and delivers events twice', async () => {
    const { inApp, forge, when } = await trial();
    forge.misbehave({
      answers: [{ service: 'jira', path: '/myself', times: 1, status: null, afterMilliseconds: 60 }],
      duplicateEvents: true,
    });
    const began = performance.now();
    expect(await inApp(statuses)).toEqual([200, 200, 200]);
    expect(performance.now() - began).toBeGreaterThan(50);
    const received: unknown[] = [];
    when('consumer', (event) => void received.push(event));
    await inApp(() => new Queue({ key: 'work' }).push({ body: { n: 1 } }));
    await forge.drain();
    expect(received).toHaveLength(2);
  });
});
