/** Endings of gender and number that are written apart: « Annulé(e) », « Livré·es », « Terminé/e ». */
const ENDINGS = /(\p{L})(?:\((?:e|s|es|ne|nes)\)|[·•./-](?:e|s|es)(?![\p{L}\p{N}]))/gu;

/**
 * The words of a name as they are compared: without case, accents, punctuation, endings written apart and the
 * ways to write umlauts; `n't` is one word with what it denies. Empty for a name without a letter or a digit.
 */
export function wordsOfName(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase().replace(ENDINGS, '$1').replaceAll('ß', 'ss');
  const bare = lower
    .replace(/n['’‘`´]t(?!\p{L})/gu, 'nt')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map((word) => word.replace(/([aou])e/g, '$1'));
}

/** A name by which it is found again, however it is written; itself where it has no words. */
export const plainName = (name: string): string => wordsOfName(name).join(' ') || name.trim();
