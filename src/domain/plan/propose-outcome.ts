import type { Outcome } from './outcome';
import { DELIVERED, DENIALS, DROPPED, DUPLICATE, NEUTRAL } from './outcome-words';
import { wordsOfName } from './plain-name';

type Phrase = readonly string[];

/** Longest first, so that a phrase is found before a word with which it starts. */
const phrasesOf = (lines: readonly string[]): readonly Phrase[] =>
  lines
    .flatMap((line) => line.split(';'))
    .map((phrase) => wordsOfName(phrase))
    .toSorted((one, other) => other.length - one.length);

const [DUPLICATES, DROPS, DONE, NOTHING] = [DUPLICATE, DROPPED, DELIVERED, NEUTRAL].map(phrasesOf) as [
  readonly Phrase[],
  readonly Phrase[],
  readonly Phrase[],
  readonly Phrase[],
];
const DENYING = phrasesOf(DENIALS).flat();

/** Scripts without spaces between words: a word may be anywhere in a run of characters. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const answers = new Map<string, Outcome | 'denied' | undefined>();

/**
 * What the name of a resolution or done status says, in the languages of Jira. Dropped or duplicate where it
 * holds such a phrase that nothing denies; delivered where all its words say or surround that; `denied` where
 * it only denies; undefined otherwise.
 */
export function proposedOutcome(name: string): Outcome | 'denied' | undefined {
  if (answers.has(name)) return answers.get(name);
  const answer = read(wordsOfName(name));
  if (answers.size < 10_000) answers.set(name, answer);
  return answer;
}

function read(words: readonly string[]): Outcome | 'denied' | undefined {
  if (words.length === 0) return undefined;
  if (words.join(' ') === 'n a') return 'dropped';
  if (holds(words, DUPLICATES)) return 'duplicate';
  if (holds(words, DROPS)) return 'dropped';
  if (isDelivered(words)) return 'delivered';
  return words.some(denies) ? 'denied' : undefined;
}

/**
 * Whether a phrase is among the words. A phrase of one word counts only where neither of the two words before
 * denies it (« not a duplicate »).
 */
function holds(words: readonly string[], phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) =>
    words.some((_, place) => {
      if (!occursAt(phrase, words, place)) return false;
      return phrase.length > 1 || !words.slice(Math.max(0, place - 2), place).some(denies);
    }),
  );
}

/** Endings in place of a last letter in another gender or number. */
const ENDINGS_OF: Readonly<Record<string, readonly string[]>> = {
  o: ['a', 'os', 'as', 'i', 'e', 'y', ''],
  о: ['а', 'ы', 'и', 'і', 'е', 'ий', 'ый', ''],
};

/**
 * Whether a name consists of words of done work and neutral ones, with at least one that says it is done.
 */
function isDelivered(words: readonly string[]): boolean {
  let says = false;
  for (let place = 0; place < words.length;) {
    if (UNSPACED.test(words[place] as string) && denies(words[place] as string)) return false;
    const done = DONE.find((phrase) => occursAt(phrase, words, place));
    const phrase = done ?? NOTHING.find((one) => occursAt(one, words, place));
    if (!phrase) return false;
    says ||= done !== undefined;
    place += phrase.length;
  }
  return says;
}

const denies = (given: string): boolean =>
  DENYING.some((word) => (UNSPACED.test(word) ? given.includes(word) : given === word));

const occursAt = (phrase: Phrase, words: readonly string[], place: number): boolean =>
  phrase.every((word, at) => isForm(words[place + at], word));

/**
 * Whether a word is a form of another one in gender or number, as French, German, Spanish and Slavic
 * languages build them.
 */
function isForm(given: string | undefined, word: string): boolean {
  if (given === undefined) return false;
  if (given === word) return true;
  if (UNSPACED.test(word)) return given.includes(word);
  if (word.length < 4 || given.length > word.length + 2) return false;
  const endings = ENDINGS_OF[word.at(-1) as string];
  if (endings !== undefined) return endings.some((ending) => given === word.slice(0, -1) + ending);
  return ['e', 's', 'es', 'er', 'en'].some((ending) => given === word + ending);
}
