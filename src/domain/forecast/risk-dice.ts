import { seededRandom } from './seeded-random';
import type { Risk } from '../plan/risk';

type Chance = Pick<Risk, 'id' | 'probability' | 'impactDays' | 'impactMoney'>;

/** The dice of one risk, thrown once in each run. */
export interface RiskDice {
  readonly risk: Chance;
  happens(): boolean;
}

const FACES = 2 ** 30;

/**
 * Dice of one risk by its probability (0 never, 1 always). Each risk has its own: other risks do not change
 * how it falls.
 */
export function riskDice(risk: Chance, seed: number): RiskDice {
  const random = seededRandom(seed ^ hashOf(risk.id));
  return { risk, happens: () => random(FACES) < risk.probability * FACES };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash;
}
