/**
 * Versions of the method, oldest first (promise D5). A change of a formula or of its inputs adds a version,
 * or a line of the words `method-changes`. A stored result states its version.
 */
export const METHOD_VERSIONS = ['1.1', '1.2', '1.3'] as const;

export type MethodVersion = (typeof METHOD_VERSIONS)[number];

/** The version of the method that results state. */
export const METHOD_VERSION: MethodVersion = METHOD_VERSIONS[2];

/** The versions after one, oldest first; all where the given one is not listed, none after the last. */
export function versionsSince(version: string): readonly MethodVersion[] {
  return METHOD_VERSIONS.slice(METHOD_VERSIONS.findIndex((one) => one === version) + 1);
}
