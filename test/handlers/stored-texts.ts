import { gunzipSync } from 'node:zlib';
import { partKeys, type Head } from '../../src/gateways/store/documents';
import type { WholeSite } from '../host/whole-site';

interface Kept {
  readonly value: unknown;
  /** Epoch milliseconds; null: never. */
  readonly expiresAt: number | null;
}

/**
 * Every text that the app has stored on a site and that does not expire until an instant, by the space of the
 * store and the key: values unpacked, parts joined.
 */
function storedTexts(site: WholeSite, until: number): ReadonlyMap<string, ReadonlySet<string>> {
  const spaces = [
    'keys',
    ...site.manifest.app.storage.entities.map(({ name }: { readonly name: string }) => `entity/${name}`),
  ];
  return new Map(
    spaces.flatMap((space) => {
      const kept = new Map([...site.state.collection<Kept>(`kvs/${space}`).entries()]);
      const lasting = [...kept].filter(([, { expiresAt }]) => expiresAt === null || expiresAt > until);
      return lasting.map(([key, { value }]): [string, ReadonlySet<string>] => {
        const found = new Set<string>();
        gather(whole(key, value, kept), found);
        return [`${space} ${key}`, found];
      });
    }),
  );
}

/** Of these texts, those that are stored, now or so many milliseconds later if nobody does anything. */
export function storedAmong(site: WholeSite, texts: readonly string[], later = 0): readonly string[] {
  const stored = new Set(
    [...storedTexts(site, site.clock.now() + later).values()].flatMap((found) => [...found]),
  );
  return texts.filter((text) => stored.has(text)).toSorted();
}

/** Where a text is stored, now or so many milliseconds later. */
export const placesOf = (site: WholeSite, text: string, later = 0): readonly string[] =>
  [...storedTexts(site, site.clock.now() + later)].flatMap(([place, found]) =>
    found.has(text) ? [place] : [],
  );

/** A value with the further parts of its document. */
function whole(key: string, value: unknown, kept: ReadonlyMap<string, Kept>): unknown {
  if (!isHead(value) || value.parts === 0) return value;
  const parts = partKeys(key, value).map((part) => kept.get(part));
  return { ...value, body: value.body + parts.map((part) => String(part?.value)).join('') };
}

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && 'parts' in value && 'body' in value;

/**
 * Gathers the texts of a value, names of fields included; a text that is itself JSON, packed or not, is
 * opened.
 */
function gather(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    found.add(value);
    const inner = opened(value);
    if (inner !== undefined) gather(inner, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) {
      found.add(name);
      gather(one, found);
    }
  }
}

function opened(text: string): unknown {
  // Gzip begins so in base64.
  if (text.startsWith('H4sI')) {
    try {
      return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8')) as unknown;
    } catch {
      return undefined;
    }
  }
  return /^[[{]/.test(text) ? parsed(text) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
