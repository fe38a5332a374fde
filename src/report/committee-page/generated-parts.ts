import type { AdfNode } from '../adf/adf';
import { fingerprintOf } from './fingerprint';
import { plainText } from './plain-text';
import { gridOf, type Grid } from './table-grid';

/**
 * What the app knows, by its own records, to have generated on a page: never what the page says of itself.
 */
export interface Generations {
  /**
   * What each generation put on the page outside people's blocks, the last one last: one that was begun and
   * never noted as done counts too.
   */
  readonly parts: readonly (readonly AdfNode[])[];
  /** Of a generation of which this alone was kept. */
  readonly fingerprints: readonly string[];
}

/** What was generated, made ready to be recognised. */
export interface GeneratedParts {
  /** How often a part stood on the page, by fingerprint. */
  readonly counts: ReadonlyMap<string, number>;
  /** Titles of what opens on demand. */
  readonly titles: ReadonlySet<string>;
  readonly tables: readonly Grid[];
  /** Fingerprints of the entries of lists. */
  readonly entries: ReadonlySet<string>;
  /** Texts that stand for images. */
  readonly images: ReadonlySet<string>;
  /** Three words in a row of each text. */
  readonly shingles: ReadonlySet<string>;
}

/** Nodes that hold parts of a page without being one. */
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

/** The parts of a node that holds some, and of those that it holds; the node itself where it holds none. */
export const leavesOf = (node: AdfNode): readonly AdfNode[] =>
  isContainer(node) ? (node.content ?? []).flatMap(leavesOf) : [node];

/** All nodes of a type in a node, itself included. */
export const nodesOfType = (node: AdfNode, type: string): readonly AdfNode[] => [
  ...(node.type === type ? [node] : []),
  ...(node.content ?? []).flatMap((child) => nodesOfType(child, type)),
];

/** Makes the generations of a page ready. A part counts as often as it stood in any one of them. */
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

/** What stands above what opens on demand; empty: nothing does. */
export function titleOf({ attrs }: AdfNode): string {
  const title = attrs?.['title'];
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : '';
}

const LENGTH = 3;

/** Three words in a row, from each word on; the whole of a shorter text. */
export function shinglesOf(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  if (words.length <= LENGTH) return [words.join(' ')];
  return words.slice(LENGTH - 1).map((_, at) => words.slice(at, at + LENGTH).join(' '));
}

/**
 * Whether a text tells a figure: a word that begins with a digit, as codes of deliverables and keys of issues
 * do not.
 */
export const holdsFigure = (text: string): boolean =>
  text.split(' ').some((word) => /^[^\p{L}]*\d/u.test(word));

/** Whether a text is a piece of what was generated: most of it is, or a good part that tells a figure. */
export function isDerived(text: string, { shingles }: Pick<GeneratedParts, 'shingles'>): boolean {
  const all = shinglesOf(text);
  const shared = all.filter((shingle) => shingles.has(shingle));
  if (shared.some(holdsFigure)) return shared.length >= 0.4 * all.length;
  return shared.length >= 4 && shared.length >= 0.8 * all.length;
}
