/**
 * Versions of the method that say what they changed, oldest first (promise D5): a change of any formula, or
 * of what enters one, adds a version or a line of the words `method-changes`. A stored result states the
 * version that it was computed by.
 */
export const METHOD_VERSIONS = ['1.1', '1.2', '1.3'] as const;

export type MethodVersion = (typeof METHOD_VERSIONS)[number];

/** Version of the method, named by every result. */
export const METHOD_VERSION: MethodVersion = METHOD_VERSIONS[2];

/**
 * The versions after one, oldest first; all of them where it is none of those listed, none where it is the
 * last.
 */
export function versionsSince(version: string): readonly MethodVersion[] {
  return METHOD_VERSIONS.slice(METHOD_VERSIONS.findIndex((one) => one === version) + 1);
}
