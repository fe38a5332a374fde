import { fc } from '../../property-runs';
import type { AdfNode } from '../../host/confluence/adf/adf-node';
import { editableBlocksOf } from '../../host/pages/wiki/editable-blocks';
import { withWords } from '../../host/pages/wiki/write-blocks';
import { EVERY_NODE, paragraph, text } from '../confluence/adf/every-node';

const doc = (...content: readonly AdfNode[]): AdfNode => ({ type: 'doc', version: 1, content });
const strong = { type: 'strong' };

const PAGE = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Commentaire')] },
  paragraph(text('Un'), text(' gras', strong)),
  paragraph(text('Deux')),
  {
    type: 'panel',
    attrs: { panelType: 'info' },
    content: [paragraph({ type: 'date', attrs: { timestamp: '0' } })],
  },
  {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }],
  },
);

describe('the text blocks of a page', () => {
  test('are its headings and runs of plain paragraphs, with what they stand under', () => {
    expect(editableBlocksOf(PAGE)).toMatchObject([
      { path: [0], kind: 'heading', text: 'Commentaire' },
      {
        path: [1],
        count: 2,
        kind: 'paragraphs',
        text: 'Un gras\nDeux',
        under: 'Commentaire',
        isInTable: false,
      },
      { path: [4, 0, 0, 0], count: 1, text: '', isInTable: true },
    ]);
  });

  test('take new words, a line a paragraph; lines that were there keep their form', () => {
    const written = withWords(
      PAGE,
      new Map([
        [1, 'Un gras\r\nTrois\r\n\r\nQuatre\r\n'],
        [0, 'Avis'],
        [2, 'cellule'],
      ]),
    );
    expect(written.content?.slice(0, 5)).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [text('Avis')] },
      paragraph(text('Un'), text(' gras', strong)),
      paragraph(text('Trois')),
      { type: 'paragraph' },
      paragraph(text('Quatre')),
    ]);
    expect(JSON.stringify(written)).toContain('cellule');
  });

  test('change nothing when their words are sent back as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(PAGE, EVERY_NODE), (document) => {
        const words = editableBlocksOf(document).map(
          (block, index) => [index, `${block.text.replaceAll('\n', '\r\n')}\r\n`] as const,
        );
        expect(withWords(document, new Map(words))).toEqual(document);
      }),
    );
  });
});
