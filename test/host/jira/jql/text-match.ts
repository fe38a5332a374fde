/**
 * Whether a text holds every word and every "phrase" asked for; `*` and `?` stand for letters, accents and
 * case do not count.
 */
export function textMatcher(query: string): (text: string) => boolean {
  const tests = [...query.matchAll(/([+-]?)(?:"([^"]*)"|(\S+))/g)].flatMap(([, sign, phrase, word]) => {
    const test = phrase === undefined ? wordTest(word ?? '') : phraseTest(phrase);
    if (test === null) return [];
    return sign === '-' ? [(words: string): boolean => !test(words)] : [test];
  });
  return (text) => {
    if (tests.length === 0) return false;
    const words = ` ${wordsOf(text).join(' ')} `;
    return tests.every((test) => test(words));
  };
}

type WordsTest = (words: string) => boolean;

function wordTest(word: string): WordsTest | null {
  if (!/[*?]/.test(word)) return phraseTest(word);
  const pattern = plain(word)
    .replace(/[^\p{L}\p{N}_*?]/gu, '')
    .replaceAll('*', '[^ ]*')
    .replaceAll('?', '[^ ]');
  const expression = new RegExp(` ${pattern} `, 'u');
  return (words) => expression.test(words);
}

function phraseTest(phrase: string): WordsTest | null {
  const words = wordsOf(phrase);
  if (words.length === 0) return null;
  const wanted = ` ${words.join(' ')} `;
  return (text) => text.includes(wanted);
}

function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** All the text of a document in Atlassian's format; texts pass as they are. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plainText).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { text, content } = value as { readonly text?: unknown; readonly content?: unknown };
  return `${plainText(text)}${content === undefined ? '' : plainText(content)}`;
}
