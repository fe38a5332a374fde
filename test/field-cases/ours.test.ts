import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsIn } from './expectation';
import { EXPECTATIONS, runCase } from './run-case';

/**
 * What we expect of a case beside `expected.json`: what findings name, and figures or reasons by path of
 * `indicators.json`.
 */
interface Ours {
  readonly findings?: Readonly<Record<string, readonly string[]>>;
  readonly says?: Readonly<Record<string, string | number | boolean>>;
  /** Path that the refusal names, where the case is refused. */
  readonly refused?: string;
}

const OURS = JSON.parse(readFileSync(join(__dirname, 'ours.json'), 'utf8')) as Readonly<Record<string, Ours>>;

interface FoundRule {
  readonly rule: string;
  readonly issues: readonly string[];
  readonly names?: readonly string[];
}

test.each(Object.entries(OURS))(
  'what words alone say of %s is found, with what it names',
  async (name, { findings = {}, says = {}, refused }) => {
    expect(Object.keys(EXPECTATIONS)).toContain(name);
    const outcome = await runCase(name);
    if (refused !== undefined) {
      expect(outcome.refused).toContain(refused);
      return;
    }
    if (outcome.refused !== null) throw new Error(`Refused: ${outcome.refused}`);
    const found = (outcome.indicators['confidence'] as { readonly findings: readonly FoundRule[] }).findings;
    const named = (rule: string): readonly string[] =>
      found.filter((one) => one.rule === rule).flatMap((one) => [...one.issues, ...(one.names ?? [])]);
    expect(Object.fromEntries(Object.keys(findings).map((rule) => [rule, named(rule)]))).toEqual(findings);
    expect(faultsIn(outcome.indicators, { right: name, figures: says })).toEqual([]);
  },
  60_000,
);

test('a milestone past its day is told to be late and to be planned anew, and never on time', async () => {
  const outcome = await runCase('hand-mile');
  const html = outcome.refused === null ? outcome.html.replaceAll('\u00a0', ' ') : '';
  expect(html).toContain('en retard d’au moins 3 j.o., à replanifier');
  expect(html).toContain('en retard d’au moins 13 j.o., à replanifier');
  expect(html).not.toContain('à l’heure');
}, 60_000);
