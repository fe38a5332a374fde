import type { AdfDocument, AdfNode } from '../adf/adf';
import { paragraph } from '../adf/block';
import type { Locale } from '../../words/locales';
import { messagesFor } from '../../words/messages';
import { TEXT_BLOCKS, type TextBlockId } from './part-ids';
import { fingerprintOf } from './fingerprint';
import {
  generatedParts,
  isDerived,
  nodesOfType,
  holdsFigure,
  type GeneratedParts,
  type Generations,
} from './generated-parts';
import { leanParts } from './lean-parts';
import { generatedOutside, placedParts, type Placed, type Zone } from './page-zones';
import { plainText } from './plain-text';
import { changedCells, originOf } from './table-grid';
import { homeOfTable, isHint, isPlaceholder } from './text-block-nodes';

/** What people wrote on a page, for its next writing. */
export interface KeptTextBlocks {
  readonly blocks: Readonly<Partial<Record<TextBlockId, readonly AdfNode[]>>>;
  /** Headings of the blocks whose words are kept. */
  readonly keptBlocks: readonly string[];
  /** What earlier writings moved to the notes; it stays there. */
  readonly moved: readonly AdfNode[];
  /** What people wrote or changed outside the blocks, to be moved to the notes as well. */
  readonly rescued: readonly AdfNode[];
}

/** What the app generated on a page, without people's blocks, to be kept until the next writing. */
export const generationOf = (document: AdfDocument): readonly AdfNode[] =>
  leanParts(generatedOutside(document));

/**
 * What to keep of a page: the content of each block, from its heading (in either language) to the next
 * heading of the app. What was generated before is dropped wherever it is; what people changed in it (of a
 * table, the cells) or wrote outside is rescued; the app's hints are dropped.
 */
export function keepTextBlocks(
  currentPage: AdfDocument,
  generations: Generations,
  locale: Locale,
): KeptTextBlocks {
  const generated = generatedParts(generations);
  const { counts, titles } = generated;
  const isGenerated = (node: AdfNode, zone: Zone): boolean =>
    (zone === null && counts.has(fingerprintOf(node))) || (zone !== 'moved' && isMadeOf(node, generated));
  const placed = placedParts(currentPage, { isGenerated, isOwnTitle: (title) => titles.has(title) });
  const sorted = withoutGenerated(placed, counts).map((part) => sortedPart(part, generated));
  const inZone = (zone: Zone): readonly AdfNode[] =>
    sorted.flatMap((part) => (part.zone === zone ? [part.node] : []));
  const moved = withoutBlankEnds(inZone('moved'));
  const kept = TEXT_BLOCKS.flatMap((id) => {
    const words = wordsOf(id, inZone(id));
    return words.length > 0 || (id === 'notes' && moved.length > 0) ? [{ id, words }] : [];
  });
  return {
    blocks: Object.fromEntries(kept.map(({ id, words }) => [id, words])),
    keptBlocks: kept.map(({ id }) => messagesFor(locale).page.block[id].heading),
    moved,
    rescued: sorted.flatMap(({ node, zone }) => (zone === null ? rescuedOf(node, generated) : [])),
  };
}

/**
 * The parts that were not generated. Outside the blocks a generated part counts as the app's however often it
 * is there; inside, only as often as it is missing outside: further ones are somebody's copies.
 */
function withoutGenerated(placed: readonly Placed[], counts: GeneratedParts['counts']): readonly Placed[] {
  const left = new Map(counts);
  const take = ({ node }: Placed): boolean => {
    const fingerprint = fingerprintOf(node);
    const times = left.get(fingerprint) ?? 0;
    if (times > 0) left.set(fingerprint, times - 1);
    return times > 0;
  };
  const outside = new Set(
    placed.filter((part) => part.zone === null && counts.has(fingerprintOf(part.node))),
  );
  outside.forEach(take);
  return placed.filter((part) => !outside.has(part) && !(part.zone !== null && take(part)));
}

/**
 * Where a part goes. Inside a block, what derives from figures of the version before is not among its words.
 */
function sortedPart({ node, zone }: Placed, generated: GeneratedParts): Placed {
  if (zone === 'moved') return { node, zone };
  const home = homeOfTable(node);
  if (home !== undefined) return { node, zone: home };
  return { node, zone: zone !== null && isMadeOf(node, generated) ? null : zone };
}

function isMadeOf(node: AdfNode, generated: GeneratedParts): boolean {
  const text = plainText(node);
  if (node.type === 'table') return originOf(node, generated.tables) !== undefined;
  if (nodesOfType(node, 'media').some((media) => generated.images.has(plainText(media)))) return true;
  const entries = (node.content ?? []).filter((entry) => generated.entries.has(fingerprintOf(entry)));
  if (entries.some((entry) => holdsFigure(plainText(entry)))) return true;
  return (generated.counts.has(fingerprintOf(node)) && holdsFigure(text)) || isDerived(text, generated);
}

/** What to keep of a part outside the blocks. */
function rescuedOf(node: AdfNode, generated: GeneratedParts): readonly AdfNode[] {
  if (isBlank(node) || node.type === 'rule') return [];
  if (TEXT_BLOCKS.some((id) => isHint(node, id) || isPlaceholder(node, id))) return [];
  const origin = node.type === 'table' ? originOf(node, generated.tables) : undefined;
  if (origin !== undefined) return changedCells(node, origin);
  if (node.type === 'mediaSingle') return imageWords(node, generated);
  if (!/List$/.test(node.type)) return [node];
  const entries = (node.content ?? []).filter((entry) => !generated.entries.has(fingerprintOf(entry)));
  return entries.length === 0 ? [] : [{ ...node, content: entries }];
}

/** An image that people added; of a chart of the app, the words that they wrote under it. */
function imageWords(node: AdfNode, { images }: GeneratedParts): readonly AdfNode[] {
  if (!nodesOfType(node, 'media').some((media) => images.has(plainText(media)))) return [node];
  const captions = nodesOfType(node, 'caption').map(({ content = [] }) => paragraph(...content));
  return captions.filter((caption) => !isBlank(caption));
}

/**
 * A block's nodes without hints and without empty lines at both ends; none where only the app's placeholders
 * are left.
 */
function wordsOf(id: TextBlockId, nodes: readonly AdfNode[]): readonly AdfNode[] {
  const isForeign = (node: AdfNode): boolean =>
    TEXT_BLOCKS.some((one) => isHint(node, one) || (one !== id && isPlaceholder(node, one)));
  const own = nodes.filter((node) => !isForeign(node));
  return own.every((node) => isBlank(node) || isPlaceholder(node, id)) ? [] : withoutBlankEnds(own);
}

function withoutBlankEnds(nodes: readonly AdfNode[]): readonly AdfNode[] {
  const first = nodes.findIndex((node) => !isBlank(node));
  const last = nodes.findLastIndex((node) => !isBlank(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
}

/** An empty line. */
function isBlank(node: AdfNode): boolean {
  const onlyText = (node.content ?? []).every((child) => child.type === 'text' || child.type === 'hardBreak');
  return node.type === 'paragraph' && onlyText && plainText(node) === '';
}
