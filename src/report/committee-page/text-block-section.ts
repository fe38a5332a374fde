import type { AdfNode } from '../adf/adf';
import type { TextBlockId } from './part-ids';
import type { PageContext } from './page-context';
import { blockHeading, movedLabel, placeholder } from './text-block-nodes';

/** A text block: its heading, then people's words or the hint. It must be the last part of its section. */
export function textBlock(id: TextBlockId, { options }: PageContext): readonly AdfNode[] {
  const { locale, textBlocks } = options;
  const kept = textBlocks?.blocks[id] ?? [];
  const moved = id === 'notes' && textBlocks ? [...textBlocks.moved, ...textBlocks.rescued] : [];
  const words = [...kept, ...(moved.length === 0 ? [] : [movedLabel(locale), ...moved])];
  return [blockHeading(id, locale), ...(words.length === 0 ? placeholder(id, locale) : words)];
}
