/** Marks of a text without `code`; `code` goes with links and annotations only. */
export const TEXT_MARKS = new Set([
  'link',
  'em',
  'strong',
  'strike',
  'subsup',
  'underline',
  'textColor',
  'annotation',
  'backgroundColor',
]);
export const CODE_MARKS = new Set(['code', 'link', 'annotation']);

/** Marks that blocks may carry; those of a node not listed must be empty. */
export const BLOCK_MARKS: Readonly<Record<string, ReadonlySet<string>>> = {
  paragraph: new Set(['alignment', 'indentation', 'fontSize']),
  heading: new Set(['alignment', 'indentation']),
  table: new Set(['fragment']),
  expand: new Set(['breakout']),
  codeBlock: new Set(['breakout']),
  layoutSection: new Set(['breakout']),
  media: new Set(['dataConsumer', 'link', 'annotation', 'border']),
  mediaInline: new Set(['dataConsumer', 'link', 'annotation', 'border']),
  mediaSingle: new Set(['link']),
  extension: new Set(['dataConsumer', 'fragment']),
  bodiedExtension: new Set(['dataConsumer', 'fragment']),
  inlineExtension: new Set(['dataConsumer', 'fragment']),
};
