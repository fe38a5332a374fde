import type { AdfNode } from '../../../host/confluence/adf/adf-node';

export const text = (words: string, ...marks: AdfNode['marks'] & object): AdfNode =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks };
export const paragraph = (...content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const cell = (type: string, words: string, attrs: Record<string, unknown> = {}): AdfNode => ({
  type,
  attrs,
  content: [paragraph(text(words))],
});

/** A document with every node and mark that the site draws. */
export const EVERY_NODE: AdfNode = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Météo')] },
    paragraph(
      text('gras', { type: 'strong' }),
      text('italique', { type: 'em' }),
      text('lien', { type: 'link', attrs: { href: 'https://example.com/a?b=c' } }),
      text('code', { type: 'code' }),
      text('rouge', { type: 'textColor', attrs: { color: '#ae2e24' } }),
      text('surligné', { type: 'backgroundColor', attrs: { color: '#fef7c8' } }),
      text('souligné', { type: 'underline' }),
      text('barré', { type: 'strike' }),
      text('2', { type: 'subsup', attrs: { type: 'sup' } }),
      { type: 'hardBreak' },
      { type: 'status', attrs: { text: 'En retard', color: 'red' } },
      { type: 'date', attrs: { timestamp: '1774828800000' } },
      { type: 'emoji', attrs: { shortName: ':sunny:', text: '☀️' } },
      { type: 'mention', attrs: { id: 'alice', text: '@Alice' } },
      { type: 'inlineCard', attrs: { url: 'https://site.example/browse/PORT-12' } },
      { type: 'placeholder', attrs: { text: 'Écrire ici' } },
    ),
    {
      type: 'paragraph',
      marks: [{ type: 'alignment', attrs: { align: 'center' } }],
      content: [text('centré')],
    },
    { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(text('Attention'))] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('puce'))] }] },
    {
      type: 'orderedList',
      attrs: { order: 3 },
      content: [{ type: 'listItem', content: [paragraph(text('trois'))] }],
    },
    {
      type: 'taskList',
      attrs: { localId: 'l' },
      content: [{ type: 'taskItem', attrs: { localId: 't', state: 'DONE' }, content: [text('faire')] }],
    },
    {
      type: 'decisionList',
      attrs: { localId: 'd' },
      content: [
        { type: 'decisionItem', attrs: { localId: 'd1', state: 'DECIDED' }, content: [text('décider')] },
      ],
    },
    {
      type: 'table',
      attrs: { layout: 'default', isNumberColumnEnabled: false },
      content: [
        {
          type: 'tableRow',
          content: [
            cell('tableHeader', 'Livrable', { colwidth: [200] }),
            cell('tableHeader', 'Écart', { colwidth: [100] }),
          ],
        },
        {
          type: 'tableRow',
          content: [cell('tableHeader', 'L-01'), cell('tableCell', '+8 j', { background: '#ffeceb' })],
        },
        { type: 'tableRow', content: [cell('tableCell', 'ensemble', { colspan: 2, rowspan: 1 })] },
      ],
    },
    { type: 'rule' },
    { type: 'blockquote', content: [paragraph(text('cité'))] },
    { type: 'codeBlock', attrs: { language: 'js' }, content: [text('a < b')] },
    {
      type: 'mediaSingle',
      attrs: { layout: 'center', width: 66 },
      content: [
        {
          type: 'media',
          attrs: {
            type: 'file',
            id: 'file-1',
            collection: 'contentId-1',
            width: 1200,
            height: 800,
            alt: 'Courbe en S',
          },
        },
        { type: 'caption', content: [text('Au 28 février')] },
      ],
    },
    {
      type: 'layoutSection',
      content: [
        { type: 'layoutColumn', attrs: { width: 66.66 }, content: [paragraph(text('large'))] },
        { type: 'layoutColumn', attrs: { width: 33.33 }, content: [paragraph(text('étroit'))] },
      ],
    },
    { type: 'blockCard', attrs: { url: 'https://site.example/browse/PORT-13' } },
    {
      type: 'expand',
      attrs: { title: 'Détail' },
      content: [{ type: 'nestedExpand', attrs: { title: 'Plus' }, content: [paragraph(text('encore'))] }],
    },
    {
      type: 'extension',
      attrs: {
        extensionType: 'com.atlassian.ecosystem',
        extensionKey: 'a/b/static/project-macro',
        text: 'Jalon',
      },
    },
  ],
};
