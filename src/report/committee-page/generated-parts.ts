import type { AdfNode } from '../adf/adf';
import { fingerprintOf } from './fingerprint';
import { plainText } from './plain-text';
import { gridOf, type Grid } from './table-grid';

/** What the app's own records, never the page, say that the app generated on a page. */
export interface Generations {
  /**
   * What each writing put outside people's blocks, the last one last, including one that was begun and never
   * noted as done.
   */
  readonly parts: readonly (readonly AdfNode[])[];
  /** Of a writing of which only the fingerprints were kept. */
  readonly fingerprints: readonly string[];
}

/** What was generated, indexed so that it can be recognised. */
export interface GeneratedParts {
  /** How often a part was on the page, by fingerprint. */
  readonly counts: ReadonlyMap<string, number>;
  /** Titles of expands. */
  readonly titles: ReadonlySet<string>;
  readonly tables: readonly Grid[];
  /** Fingerprints of the items of lists. */
  readonly entries: ReadonlySet<string>;
  /** Text alternatives of images. */
  readonly images: ReadonlySet<string>;
  /** Shingles of three consecutive words of each text. */
  readonly shingles: ReadonlySet<string>;
}

/** Nodes that hold parts of a page and are not parts themselves. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'expand',
  'nestedExpand',
  'panel',
  'blockquote',
  'layoutSection',
  'layoutColumn',
  'bodiedExtension',
]);

export const isContainer = ({ type }: AdfNode): boolean => CONTAINERS.has(type);

/** The parts inside a container, at any depth; any other node itself. */
export const leavesOf = (node: AdfNode): readonly AdfNode[] =>
  isContainer(node) ? (node.content ?? []).flatMap(leavesOf) : [node];

/** All nodes of a type in a node, itself included. */
export const nodesOfType = (node: AdfNode, type: string): readonly AdfNode[] => [
  ...(node.type === type ? [node] : []),
  ...(node.content ?? []).flatMap((child) => nodesOfType(child, type)),
];

/** Indexes the writings of a page. A part counts as often as it was in any one of them. */
export function generatedParts({ parts, fingerprints }: Generations): GeneratedParts {
  const counts = new Map<string, number>(fingerprints.map((fingerprint) => [fingerprint, 1]));
  for (const generation of parts) {
    const standing = new Map<string, number>();
    for (const leaf of generation.flatMap(leavesOf)) {
      const fingerprint = fingerprintOf(leaf);
      standing.set(fingerprint, (standing.get(fingerprint) ?? 0) + 1);
    }
    for (const [fingerprint, times] of standing)
      counts.set(fingerprint, Math.max(times, counts.get(fingerprint) ?? 0));
  }
  const all = parts.flat();
  const ofType = (type: string): readonly AdfNode[] => all.flatMap((node) => nodesOfType(node, type));
  const texts = all.flatMap(leavesOf).filter(({ type }) => type !== 'table');
  return {
    counts,
    titles: new Set([...ofType('expand'), ...ofType('nestedExpand')].map(titleOf)),
    tables: ofType('table').map(gridOf),
    entries: new Set(ofType('listItem').map(fingerprintOf)),
    images: new Set(ofType('media').map(plainText)),
    shingles: new Set(texts.flatMap((node) => shinglesOf(plainText(node)))),
  };
}

/** The title of an expand; empty: none. */
export function titleOf({ attrs }: AdfNode): string {
  const title = attrs?.['title'];
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : '';
}

const LENGTH = 3;

/** Shingles of a text: three consecutive words from each word on; the whole of a shorter text. */
export function shinglesOf(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  if (words.length <= LENGTH) return [words.join(' ')];
  return words.slice(LENGTH - 1).map((_, at) => words.slice(at, at + LENGTH).join(' '));
}

/**
 * Whether a text contains a figure: a word that begins with a digit, unlike ids of deliverables and keys of
 * issues.
 */
export const holdsFigure = (text: string): boolean =>
  text.split(' ').some((word) => /^[^\p{L}]*\d/u.test(word));

/** Whether a text derives from what was generated: most of it does, or a good part that contains a figure. */
export function isDerived(text: string, { shingles }: Pick<GeneratedParts, 'shingles'>): boolean {
  const all = shinglesOf(text);
  const shared = all.filter((shingle) => shingles.has(shingle));
  if (shared.some(holdsFigure)) return shared.length >= 0.4 * all.length;
  return shared.length >= 4 && shared.length >= 0.8 * all.length;
}
