import { isAmong } from '../access/audience';
import { audienceOf, type Viewer } from '../access/viewer';
import type { Fields } from './register-record';
import type { Register } from './registers';

/** Fields as somebody may see them: those that they may not read are left out, whatever they hold. */
export function seenFields({ fields: declared }: Register, viewer: Viewer, fields: Fields): Fields {
  const seen = seenNames({ fields: declared }, viewer);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => seen.has(name)));
}

/** Names of the fields that somebody may read, and so change. */
export function seenNames({ fields }: Pick<Register, 'fields'>, viewer: Viewer): ReadonlySet<string> {
  const reader = audienceOf(viewer);
  return new Set(
    Object.entries(fields).flatMap(([name, { audience }]) => (isAmong(reader, audience) ? [name] : [])),
  );
}
