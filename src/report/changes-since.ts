import { versionsSince } from '../domain/project/method';
import type { Messages } from '../words/messages';

/** What the method changed after a version, in the words of one language, oldest first. */
export function changesSince(
  version: string,
  { methodChanges }: Pick<Messages, 'methodChanges'>,
): readonly string[] {
  return versionsSince(version).flatMap((one) => methodChanges[one]);
}
