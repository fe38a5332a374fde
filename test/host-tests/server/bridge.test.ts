import { createHandles, type BridgeMessage, type Handles } from '../../host/server/browser/bridge-messages';
import { urlOf, type Place } from '../../host/server/browser/host-places';
import { signFrame, verifyFrame } from '../../host/server/frame-token';

describe('what travels over the bridge', () => {
  /** Two sides that reach each other by messages of plain data only. */
  function sides() {
    const reach = (other: () => Handles) => (message: BridgeMessage) => {
      const { handle, values } = structuredClone(message) as BridgeMessage & { bridge: 'run' };
      other().run(handle, values);
    };
    const surface: Handles = createHandles(reach(() => page));
    const page: Handles = createHandles(reach(() => surface));
    return { surface, page };
  }

  test('are plain values as they are', () => {
    const { surface, page } = sides();
    const value = { a: [1, 'two', null, { b: true }], c: undefined };
    expect(page.decode(structuredClone(surface.encode(value)))).toEqual(value);
  });

  test('are functions by handles, in both directions', () => {
    const { surface, page } = sides();
    const heard: unknown[] = [];
    const asked = { event: 'x', callback: (value: unknown) => void heard.push(value) };
    const arrived = page.decode(structuredClone(surface.encode(asked))) as typeof asked;
    arrived.callback({ n: 1 });
    arrived.callback({ n: 2 });
    expect(heard).toEqual([{ n: 1 }, { n: 2 }]);
    let stopped = false;
    const answer = surface.decode(structuredClone(page.encode({ unsubscribe: () => (stopped = true) })));
    (answer as { unsubscribe: () => void }).unsubscribe();
    expect(stopped).toBe(true);
  });
});

describe('a place that a surface names', () => {
  test.each<[Place, string]>([
    [{ url: '/browse/PORT-1' }, '/browse/PORT-1'],
    [{ target: 'issue', issueKey: 'PORT-1' }, '/browse/PORT-1'],
    [{ target: 'module', projectKey: 'PORT', path: '/costs' }, '/projects/PORT#/costs'],
    [{ target: 'module', projectKey: 'PORT' }, '/projects/PORT'],
    [{ target: 'spaceView', spaceKey: 'A B' }, '/wiki/spaces/A%20B'],
    [{ target: 'contentView', contentId: '12' }, '/wiki/pages/viewpage.action?pageId=12'],
    [{ target: 'dashboard' }, '/dashboards/1'],
  ])('%j is at %s', (place, address) => {
    expect(urlOf(place)).toBe(address);
  });

  test.each<Place>([{ target: 'moon' }, { target: 'issue' }])('%j is refused', (place) => {
    expect(() => urlOf(place)).toThrow();
  });
});

describe('the token of a frame', () => {
  const claims = {
    moduleKey: 'page',
    entry: 'view' as const,
    extension: { project: { key: 'É' } },
    accountId: 'ada',
    locale: 'fr' as const,
    colorMode: 'dark' as const,
    localId: '1',
  };

  test('says what the site wrote', () => {
    expect(verifyFrame(signFrame(claims))).toEqual(claims);
  });

  test.each([null, 7, '', 'a.b', `${signFrame(claims)}x`, `x${signFrame(claims)}`])(
    'says nothing where it is %j',
    (token) => {
      expect(verifyFrame(token)).toBeNull();
    },
  );
});
