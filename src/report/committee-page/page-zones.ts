import type { AdfDocument, AdfNode } from '../adf/adf';
import { paragraph } from '../adf/block';
import { strong } from '../adf/inline';
import type { TextBlockId } from './part-ids';
import { isContainer, leavesOf, titleOf } from './generated-parts';
import { plainText } from './plain-text';
import { isMovedLabel, isOwnHeading, openedByHeading, openedByText } from './text-block-nodes';

/** The zone of a part of a page: a block, what was moved from an earlier version, or (null) outside both. */
export type Zone = TextBlockId | 'moved' | null;

/** A part of a page and its zone. */
export interface Placed {
  readonly node: AdfNode;
  readonly zone: Zone;
}

export interface Recognised {
  /** Whether a part in a zone was generated. */
  readonly isGenerated: (node: AdfNode, zone: Zone) => boolean;
  readonly isOwnTitle: (title: string) => boolean;
}

/**
 * The parts of a page in order, without the app's headings. Containers that people put around parts (columns,
 * a panel, an expand) are opened and their title is kept as a paragraph. A heading of the app that people
 * reformatted still opens its zone.
 */
export function placedParts(document: AdfDocument, recognised: Recognised): readonly Placed[] {
  const headings = new Set(document.content.flatMap(leavesOf).filter(isHeading).map(plainText));
  const isMissing = (text: string): boolean => !headings.has(text);
  const placed: Placed[] = [];
  let zone: Zone = null;
  const openedBy = (node: AdfNode): Zone | undefined => {
    if (isMovedLabel(node)) return 'moved';
    if (isHeading(node)) return openedByHeading(node);
    return isBold(node) && isMissing(plainText(node)) ? openedByText(plainText(node)) : undefined;
  };
  const holdsOurs = (node: AdfNode): boolean =>
    leavesOf(node).some((leaf) => openedBy(leaf) !== undefined || recognised.isGenerated(leaf, zone));
  const enter = (node: AdfNode): void => {
    const title = titleOf(node);
    const opened = title !== '' && isMissing(title) ? openedByText(title) : undefined;
    if (opened !== undefined) zone = opened;
    else if (title !== '' && !recognised.isOwnTitle(title))
      placed.push({ node: paragraph(strong(title)), zone });
    (node.content ?? []).forEach(visit);
  };
  const visit = (node: AdfNode): void => {
    const opened = openedBy(node);
    if (opened !== undefined) zone = opened;
    else if (
      isContainer(node) &&
      (holdsOurs(node) || (isOwnHeading(titleOf(node)) && isMissing(titleOf(node))))
    )
      enter(node);
    else placed.push({ node: atTop(node), zone });
  };
  document.content.forEach(visit);
  return placed;
}

/** Parts of a page that the app has just made, outside people's blocks; expands stay whole. */
export function generatedOutside(document: AdfDocument): readonly AdfNode[] {
  const nothing = { isGenerated: () => false, isOwnTitle: () => false };
  return placedParts(document, nothing).flatMap(({ node, zone }) => (zone === null ? [node] : []));
}

const isHeading = ({ type }: AdfNode): boolean => type === 'heading';

function isBold({ type, content = [] }: AdfNode): boolean {
  return (
    type === 'paragraph' &&
    content.length > 0 &&
    content.every(({ marks = [] }) => marks.some((mark) => mark.type === 'strong'))
  );
}

/** A node in a form that is allowed at the top level of a page. */
function atTop(node: AdfNode): AdfNode {
  return node.type === 'nestedExpand' ? { ...node, type: 'expand' } : node;
}
