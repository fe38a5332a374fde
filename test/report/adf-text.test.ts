import { paragraph, expand, heading } from '../../src/report/adf/block';
import { em, grey, link, status, strong, type Inline } from '../../src/report/adf/inline';
import { mediaSingle } from '../../src/report/adf/media';
import { table } from '../../src/report/adf/table';
import { fc } from '../property-runs';

/** Any text that JavaScript can hold: control characters and halves of pairs with it. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
});

/** What turns round or hides what stands beside it, by the names that Unicode gives. */
const isUnseen = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || // embeddings, their end, overrides
  // word joiner, invisible operators, isolates, deprecated ones
  (code >= 0x2060 && code <= 0x206f && code !== 0x2065) ||
  [0xad, 0x180e, 0x200b, 0xfeff].includes(code); // soft hyphen, vowel separator, widths of zero

/** What XML 1.0 allows and a reader sees, by their own words and not by ours. */
const isAllowed = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  if (isUnseen(code)) return false;
  if (code < 0x20) return ['\t', '\n', '\r'].includes(character);
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

const MAKERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['a plain text', (text) => paragraph(text)],
  ['bold', (text) => paragraph(strong(text))],
  ['italics', (text) => paragraph(em(text))],
  ['grey', (text) => paragraph(grey(text))],
  ['a link', (text) => paragraph(link(text, 'https://example.invalid'))],
  ['a lozenge', (text) => paragraph(status(text, 'green'))],
  ['a heading', (text) => heading(2, text)],
  ['a part that opens', (text) => expand(text)],
  ['a cell', (text) => table([{ head: text, width: 100 }], [[[text] as readonly Inline[]]])],
  ['an image', (text) => mediaSingle({ id: '1', collection: 'c', width: 1, height: 1 }, text, text)],
];

/** Every text in a document. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

test.each(MAKERS)('%s shows a name as it reads, and turns nothing round beside it', (_, make) => {
  const name = 'Ca\u200bmi\u00adlle \u202eleuqoR\u2066\ufeff, 👩\u200d💻';
  expect(textsIn(make(name))).toContain('Camille leuqoR, 👩\u200d💻');
});

test.each(MAKERS)(
  '%s holds no character that XML forbids or nobody sees, keeps the others, and is never an empty text',
  (_, make) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = Array.from(text).filter(isAllowed).join('');
        const made = make(text);
        for (const found of textsIn(made)) expect(Array.from(found).every(isAllowed)).toBe(true);
        if (kept !== '') expect(textsIn(made)).toContain(kept);
        expect(JSON.stringify(made)).not.toContain('"text":""}');
      }),
    );
  },
);
