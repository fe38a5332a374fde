/** Encodings of a column of values that compress well: equal or small values follow each other. */

/** Each distinct value once, and the number of the value at each place. */
export interface Words<T> {
  readonly words: readonly T[];
  readonly at: readonly number[];
}

export function wordsOf<T>(values: readonly T[]): Words<T> {
  const numbers = new Map<T, number>();
  const at = values.map((value) => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
  return { words: [...numbers.keys()], at };
}

export const valuesOfWords = <T>({ words, at }: Words<T>): readonly T[] =>
  at.map((number) => words[number] as T);

/** The difference of each number to the one before. */
export const stepsOf = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

export function numbersOfSteps(steps: readonly number[]): readonly number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/** Lists joined into one, with the length of each. */
export interface Lists<T> {
  readonly lengths: readonly number[];
  readonly all: readonly T[];
}

export const listsTogether = <T>(lists: readonly (readonly T[])[]): Lists<T> => ({
  lengths: lists.map((list) => list.length),
  all: lists.flat(),
});

export function splitLists<T>(lengths: readonly number[], all: readonly T[]): readonly (readonly T[])[] {
  let end = 0;
  return lengths.map((length) => all.slice(end, (end += length)));
}

/** An id as the distance from another where both are plain numbers; else the id itself. */
export function distanceOf(id: string, from: string): number | string {
  return isPlain(id) && isPlain(from) ? Number(id) - Number(from) : id;
}

export const idAtDistance = (distance: number | string, from: string): string =>
  typeof distance === 'string' ? distance : String(Number(from) + distance);

const isPlain = (id: string): boolean => /^(0|[1-9]\d{0,14})$/.test(id);
