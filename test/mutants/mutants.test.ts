import { readFileSync } from 'node:fs';
import { MUTANTS } from './mutant-table';

describe('a fault that is put into the engine on purpose', () => {
  test.each(MUTANTS)(
    '$id stands where its table says, and so does the test that kills it',
    ({ file, from, to, test, kills }) => {
      expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
      expect(readFileSync(test, 'utf8')).toContain(kills);
    },
  );

  test('exists for every kind of fault that untidy projects bring out', () => {
    const kinds = new Set(MUTANTS.flatMap(({ kind }) => kind ?? []));
    expect([...kinds].toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
