import { fc } from '../../../property-runs';
import { adfToHtml } from '../../../host/confluence/adf-to-html';
import type { AdfNode } from '../../../host/confluence/adf/adf-node';
import { EVERY_NODE, paragraph, text } from './every-node';

const imageUrl = (id: string) => (id === 'file-1' ? '/image.png' : null);
const html = (...content: readonly AdfNode[]) =>
  adfToHtml({ type: 'doc', version: 1, content }, { imageUrl, locale: 'fr' });

describe('ADF as HTML', () => {
  const whole = adfToHtml(EVERY_NODE, { imageUrl, locale: 'fr' });

  test.each([
    ['<h2>Météo</h2>'],
    ['<strong>gras</strong>'],
    ['<a href="https://example.com/a?b=c" rel="noopener noreferrer">lien</a>'],
    ['<font class="adf-colour" color="#ae2e24">rouge</font>'],
    ['<sup>2</sup>'],
    ['<span class="adf-status adf-status-red">En retard</span>'],
    ['<time class="adf-date" datetime="2026-03-30">30 mars 2026</time>'],
    ['<svg class="adf-emoji" role="img" aria-label="sunny"'],
    ['<span class="adf-mention">@Alice</span>'],
    ['<a class="adf-card" href="https://site.example/browse/PORT-12">PORT-12</a>'],
    ['<p class="adf-align-center">centré</p>'],
    ['aria-label="Attention"'],
    ['<ol start="3">'],
    ['<input type="checkbox" checked disabled data-task="t">'],
    ['aria-label="Décision"'],
    [
      '<colgroup><col width="200"><col width="100"></colgroup><thead><tr><th scope="col"><p>Livrable</p></th>',
    ],
    ['<th scope="row"><p>L-01</p></th><td bgcolor="#ffeceb" class="adf-filled"><p>+8 j</p></td>'],
    ['<td colspan="2"><p>ensemble</p></td>'],
    ['<code>a &lt; b</code>'],
    ['<img src="/image.png" alt="Courbe en S" width="66%"><figcaption>Au 28 février</figcaption>'],
    ['<div class="adf-column adf-column-67">'],
    ['<details class="adf-expand"><summary>Détail</summary>'],
    ['<div class="adf-extension">Jalon</div>'],
  ])('draws %s', (expected) => expect(whole).toContain(expected));

  test('carries no script, no style attribute and no handler', () => {
    expect(whole).not.toMatch(/<script|style=| on\w+=/i);
  });

  test.each([['javascript:alert(1)'], ['JaVaScRiPt:alert(1)'], ['data:text/html,x'], ['vbscript:x'], ['']])(
    'drops the address %p and keeps the words',
    (href) =>
      expect(html(paragraph(text('mot', { type: 'link', attrs: { href } })))).toBe(
        '<div class="adf"><p>mot</p></div>',
      ),
  );

  test('lets no text of a document become markup, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>', "' onload='x", '&lt;b&gt;', '</p><h1>'),
        (words) => {
          const drawn = html(
            { type: 'expand', attrs: { title: words }, content: [paragraph(text(words))] },
            paragraph(
              { type: 'status', attrs: { text: words, color: words } },
              { type: 'mention', attrs: { id: words } },
            ),
            {
              type: 'mediaSingle',
              attrs: { layout: words },
              content: [
                { type: 'media', attrs: { type: 'file', id: 'file-1', collection: words, alt: words } },
              ],
            },
            { type: 'extension', attrs: { text: words, extensionKey: words, extensionType: words } },
          );
          expect(drawn).not.toContain(words);
          expect(drawn.match(/<(script|h1)/)).toBeNull();
        },
      ),
    );
  });

  test('says what an image showed where the file is gone', () => {
    const media = { type: 'media', attrs: { type: 'file', id: 'gone', collection: 'c', alt: 'Courbe' } };
    expect(html({ type: 'mediaSingle', attrs: { layout: 'center' }, content: [media] })).toContain(
      'aria-label="Courbe"',
    );
  });

  test('gives macros to the page around, and answers nothing for what is no document', () => {
    expect(adfToHtml(EVERY_NODE, { imageUrl, extension: () => '<i>macro</i>' })).toContain('<i>macro</i>');
    expect(adfToHtml(null, { imageUrl })).toBe('');
  });
});
