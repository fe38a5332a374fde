/** Endings of gender and number that are written separately: « Annulé(e) », « Livré·es », « Terminé/e ». */
const ENDINGS = /(\p{L})(?:\((?:e|s|es|ne|nes)\)|[·•./-](?:e|s|es)(?![\p{L}\p{N}]))/gu;

/**
 * The words of a name for comparison: without case, accents, punctuation, separate endings and spellings of
 * umlauts; `n't` stays with its verb. Empty for a name without letters and digits.
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

/**
 * A name in the form in which it is compared, however it is written; the name itself where it has no words.
 */
export const plainName = (name: string): string => wordsOfName(name).join(' ') || name.trim();
