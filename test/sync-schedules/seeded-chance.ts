import { seededRandom } from '../../src/domain/forecast/seeded-random';

/**
 * From now on chance gives the app the same jitter and the same ids each time: a schedule that failed fails
 * again.
 */
export function seedChance(): void {
  const random = seededRandom(20_261_122);
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random(16).toString(16)).join('');
  jest.spyOn(Math, 'random').mockImplementation(() => random(2 ** 30) / 2 ** 30);
  jest
    .spyOn(globalThis.crypto, 'randomUUID')
    .mockImplementation(() => `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`);
}
