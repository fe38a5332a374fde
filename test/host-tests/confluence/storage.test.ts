import { adfToStorage } from '../../host/confluence/storage/adf-to-storage';
import { storageToAdf } from '../../host/confluence/storage/storage-to-adf';
import { adfFaultOf } from '../../host/confluence/adf/adf-fault';
import { parseXhtml } from '../../host/confluence/storage/parse-xhtml';
import { EVERY_NODE } from './adf/every-node';

describe('the storage format', () => {
  test.each([
    ['<h2>Titre</h2><p>Un <strong>mot</strong> &amp; deux</p>'],
    ['<ul><li><p>un</p></li></ul><ol><li><p>deux</p></li></ol>'],
    ['<table><tbody><tr><th><p>A</p></th><td colspan="2"><p>B</p></td></tr></tbody></table>'],
    ['<p><a href="https://example.com">lien</a><br /><code>x</code></p><hr />'],
    [
      '<ac:structured-macro ac:name="info" ac:schema-version="1"><ac:rich-text-body><p>dit</p></ac:rich-text-body></ac:structured-macro>',
    ],
  ])('is read and written back: %s', (storage) => {
    const document = storageToAdf(storage);
    expect(adfFaultOf(document)).toBeNull();
    expect(adfToStorage(document)).toBe(storage);
  });

  test('keeps the words of what ADF cannot say, and takes loose text as paragraphs', () => {
    const document = storageToAdf(
      'loin <em>près</em><div><p>dedans</p></div><ac:structured-macro ac:name="toc" />',
    );
    expect(adfFaultOf(document)).toBeNull();
    expect(document.content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'extension']);
  });

  test.each([
    ['<p>', /expected <\/p>/],
    ['<p></b>', /expected <\/p>/],
    ['a < b', /Unexpected character/],
  ])('refuses %s', (storage, reason) => {
    expect(() => storageToAdf(storage)).toThrow(reason);
  });

  test('is well-formed for every node', () => {
    expect(parseXhtml(adfToStorage(EVERY_NODE))).toHaveProperty('root');
  });
});
