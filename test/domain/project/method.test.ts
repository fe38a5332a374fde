import { changesSince, METHOD_CHANGES, METHOD_VERSION } from '../../../src/domain/project/method';

describe('versions of the method', () => {
  test('rise, and each says in both languages what it changed', () => {
    const versions = METHOD_CHANGES.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true })));
    expect(METHOD_VERSION).toBe(versions.at(-1));
    for (const { changes } of METHOD_CHANGES) {
      expect(changes).not.toHaveLength(0);
      for (const { fr, en } of changes) expect([fr, en]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
    }
  });

  test('what changed since a version leaves that version out', () => {
    expect(changesSince(METHOD_VERSION)).toEqual([]);
    expect(changesSince('1.0')).toEqual(METHOD_CHANGES.flatMap(({ changes }) => changes));
  });
});
