import { METHOD_VERSION, METHOD_VERSIONS, versionsSince } from '../../../src/domain/project/method';

describe('versions of the method', () => {
  test('rise, and the last one is in force', () => {
    const sorted = METHOD_VERSIONS.toSorted((one, other) =>
      one.localeCompare(other, 'en', { numeric: true }),
    );
    expect(METHOD_VERSIONS).toEqual([...new Set(sorted)]);
    expect(METHOD_VERSION).toBe(METHOD_VERSIONS.at(-1));
  });

  test('those since a version leave that version out', () => {
    expect(versionsSince(METHOD_VERSION)).toEqual([]);
    expect(versionsSince('1.1')).toEqual(METHOD_VERSIONS.slice(1));
    expect(versionsSince('1.0')).toEqual(METHOD_VERSIONS);
  });
});
