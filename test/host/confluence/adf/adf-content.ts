/** Types of nodes by where they may be. */

export const INLINE = [
  'text',
  'date',
  'emoji',
  'hardBreak',
  'inlineCard',
  'mention',
  'placeholder',
  'status',
  'inlineExtension',
  'mediaInline',
];
export const CAPTION = [
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'placeholder',
  'inlineCard',
  'status',
  'text',
];
export const LISTS = ['bulletList', 'orderedList', 'taskList', 'decisionList'];
export const FLOW = [
  'paragraph',
  'panel',
  'blockquote',
  ...LISTS,
  'rule',
  'heading',
  'codeBlock',
  'mediaGroup',
  'mediaSingle',
];
export const BLOCKS = [...FLOW, 'table', 'blockCard', 'embedCard', 'extension'];
export const CELL = [...FLOW, 'blockCard', 'embedCard', 'extension', 'nestedExpand'];
