import type { AdfDocument, AdfNode } from '../adf/adf';
import type { Locale } from '../messages/locale';
import { messagesFor } from '../messages/messages';
import { TEXT_BLOCKS } from '../messages/page-messages';
import type { TextBlockId } from '../messages/page-messages';
import { fingerprintOf } from './fingerprint';
import { plainText } from './plain-text';
import { isHint, isPlaceholder, openedBy } from './text-block-nodes';

/** What people wrote on a page, to be put into its next generation. */
export interface KeptTextBlocks {
  readonly blocks: Readonly<Partial<Record<TextBlockId, readonly AdfNode[]>>>;
  /** Headings of the blocks whose words are kept. */
  readonly keptBlocks: readonly string[];
  /** What people wrote or changed outside the blocks: goes to the notes. */
  readonly rescued: readonly AdfNode[];
}

interface Parts {
  readonly inBlocks: ReadonlyMap<TextBlockId, readonly AdfNode[]>;
  readonly outside: readonly AdfNode[];
}

/** Fingerprints of all that the app generated on a page, people's blocks left aside: keep them until the next generation. */
export function fingerprints(document: AdfDocument): readonly string[] {
  return [...new Set(partsOf(document).outside.map(fingerprintOf))];
}

/**
 * What to keep of the page as it is now. A block holds what stands between its heading (in either language) and the next
 * heading of the app; what is neither in a block nor generated last time is rescued. The app's hints are nobody's words.
 */
export function keepTextBlocks(
  currentPage: AdfDocument,
  fingerprintsOfLastGeneration: readonly string[],
  locale: Locale,
): KeptTextBlocks {
  const { inBlocks, outside } = partsOf(currentPage);
  const generated = new Set(fingerprintsOfLastGeneration);
  const kept = TEXT_BLOCKS.flatMap((id) => {
    const words = wordsOf(id, inBlocks.get(id) ?? []);
    return words.length === 0 ? [] : [{ id, words }];
  });
  return {
    blocks: Object.fromEntries(kept.map(({ id, words }) => [id, words])),
    keptBlocks: kept.map(({ id }) => messagesFor(locale).page.block[id].heading),
    rescued: outside.filter((node) => !isBlank(node) && node.type !== 'rule' && !generated.has(fingerprintOf(node))),
  };
}

function partsOf(document: AdfDocument): Parts {
  const inBlocks = new Map<TextBlockId, AdfNode[]>();
  const outside: AdfNode[] = [];
  let block: TextBlockId | null = null;
  for (const node of document.content) {
    const opened = openedBy(node);
    if (opened !== undefined) block = opened;
    else if (block === null) outside.push(node);
    else inBlocks.set(block, [...(inBlocks.get(block) ?? []), node]);
  }
  return { inBlocks, outside };
}

/** A block's nodes without its hint and without empty lines at its ends; none where only the app's own placeholders are left. */
function wordsOf(id: TextBlockId, nodes: readonly AdfNode[]): readonly AdfNode[] {
  if (nodes.every((node) => isBlank(node) || isPlaceholder(node, id))) return [];
  const written = nodes.filter((node) => !isHint(node, id));
  const first = written.findIndex((node) => !isBlank(node));
  const last = written.findLastIndex((node) => !isBlank(node));
  return written.slice(first, last + 1);
}

/** An empty line. */
function isBlank(node: AdfNode): boolean {
  const onlyText = (node.content ?? []).every((child) => child.type === 'text' || child.type === 'hardBreak');
  return node.type === 'paragraph' && onlyText && plainText(node) === '';
}
