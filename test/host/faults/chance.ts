/**
 * A number from 0 to 1, 1 excluded, that depends on the seed and the words only: never on what was drawn
 * before.
 */
export function chanceOf(seed: number, ...words: readonly (string | number)[]): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const letter of words.join('\u0000'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mixed(hash) / 2 ** 32;
}

/** Spreads the bits of a hash (MurmurHash3's finaliser; Appleby 2011). */
function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
