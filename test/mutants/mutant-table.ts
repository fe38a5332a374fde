import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fault put into the engine on purpose, and the test that must find it. */
export interface Mutant {
  readonly id: string;
  /** Of the kinds of fault that untidy projects bring out, the one that it stands for; null: another one. */
  readonly kind: number | null;
  readonly what: string;
  readonly file: string;
  /** Text of the file, once there, and what takes its place. */
  readonly from: string;
  readonly to: string;
  /** The test file that kills it, and the beginning of the test's name. */
  readonly test: string;
  readonly kills: string;
}

export const MUTANTS = JSON.parse(readFileSync(join(__dirname, 'mutants.json'), 'utf8')) as readonly Mutant[];
