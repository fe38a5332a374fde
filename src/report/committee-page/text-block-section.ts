import type { AdfNode } from '../adf/adf';
import { paragraph } from '../adf/block';
import { em } from '../adf/inline';
import type { TextBlockId } from '../messages/page-messages';
import type { PageContext } from './page-context';
import { blockHeading, placeholder } from './text-block-nodes';

/** A text block: its heading, then people's words or the hint. It must be the last thing of its section. */
export function textBlock(id: TextBlockId, { options, messages }: PageContext): readonly AdfNode[] {
  const { locale, textBlocks } = options;
  const kept = textBlocks?.blocks[id] ?? [];
  const rescued = id === 'notes' ? (textBlocks?.rescued ?? []) : [];
  const moved = rescued.length === 0 ? [] : [paragraph(em(messages.page.rescued)), ...rescued];
  const words = [...kept, ...moved];
  return [blockHeading(id, locale), ...(words.length === 0 ? placeholder(id, locale) : words)];
}
