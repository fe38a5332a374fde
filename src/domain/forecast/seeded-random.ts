/** A reproducible source of whole numbers from 0 to `below` − 1. */
export type Random = (below: number) => number;

/** sfc32 (C. Doty-Humphrey, PractRand): small, fast, and the same on every machine for the same seed. */
export function seededRandom(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9, 0x243f6a88, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return (below) => Math.floor((next() / 4_294_967_296) * below);
}
