import type { PlanRecord } from '../../../src/contract/stored/plan-record';
import { FORMER_MEMBER } from '../../../src/domain/plan/people-of-plan';
import { EMPTY_PLAN as EMPTY, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import { accountsOfRecord, recordWithout } from '../../../src/usecases/people/people-of-record';
import { arbitraryPlan, ORIGIN } from '../../domain/generated/arbitrary-plan';
import { fc, runsOf } from '../../property-runs';

/** Of a property, and seconds of the search for its smallest case. */
const RUNS = runsOf(60, 15);

const PREFIX = '712020:';

/** Somebody whom nothing else names, or nobody. */
type Turn = () => string | null;
const turns = fc.array(fc.boolean(), { minLength: 5, maxLength: 40 });
const turnOf = (drawn: readonly boolean[]): Turn => {
  let at = 0;
  return () => {
    const isSomebody = drawn[at % drawn.length] ?? false;
    at += 1;
    return isSomebody ? `${PREFIX}${String(at)}` : null;
  };
};

/** Names people wherever a generated plan may name somebody. */
const named = (plan: ProjectPlan, next: Turn): ProjectPlan => {
  const imported = () => {
    const by = next();
    return by === null ? {} : { imported: [{ by, day: ORIGIN }] };
  };
  const signed = <T extends object>(one: T) => ({ ...one, by: next(), ...imported() });
  const person = { role: null, skills: [], capacity: 1, organisation: null };
  const rate = { role: null, from: null, perHour: 1 };
  return {
    ...plan,
    people: [next(), next()].flatMap((one) => (one === null ? [] : [{ ...person, accountId: one }])),
    rates: [
      { ...rate, person: null },
      { ...rate, person: next() },
    ],
    deliverables: plan.deliverables.map((one) => ({
      ...one,
      owner: next(),
      approver: next(),
      progress: one.progress.map(signed),
      acceptance: one.acceptance.map(signed),
    })),
    baselines: plan.baselines.map((one) => ({ ...one, author: next(), ...imported() })),
    risks: [next(), next()].map((owner, at) => ({
      id: `R${String(at)}`,
      title: 'Retard',
      probability: 0.5,
      impactDays: 5,
      impactMoney: null,
      status: 'open',
      owner,
      response: null,
      due: null,
      raised: null,
      settled: null,
    })),
  };
};

const record: fc.Arbitrary<PlanRecord> = fc.tuple(arbitraryPlan, turns).map(([generated, drawn]) => {
  const next = turnOf(drawn);
  const plan = named(generated, next);
  const removed = named(generated, next);
  return {
    revision: 3,
    plan,
    registers: { actions: [{ text: 'Relancer', owner: next(), with: [{ by: next() }] }] },
    removed: removed.deliverables.slice(0, 1).map((deliverable) => ({ deliverable, rank: 0 })),
    removedRisks: removed.risks.slice(0, 1).map((risk) => ({ risk, rank: 0 })),
  };
});

/** Every text of a value. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
const accountsIn = (value: unknown): readonly string[] =>
  [...new Set(textsOf(value).filter((text) => text.startsWith(PREFIX)))].toSorted();

/** Every so many-th account of a record, from the first. */
const everyNth = (one: PlanRecord, nth: number): ReadonlySet<string> =>
  new Set(accountsIn(one).filter((_, at) => at % nth === 0));

describe('a stored plan', () => {
  test('names exactly the accounts that are somewhere in it', () =>
    fc.assert(
      fc.property(record, (one) => {
        expect(accountsOfRecord(one).toSorted()).toEqual(accountsIn(one));
      }),
      RUNS,
    ));

  test('without some accounts holds none of them, and all others', () =>
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 4 }), (one, nth) => {
        const erased = everyNth(one, nth);
        const after = recordWithout(one, erased);
        expect(accountsIn(after)).toEqual(accountsIn(one).filter((account) => !erased.has(account)));
        expect(accountsOfRecord(after)).not.toContain(FORMER_MEMBER);
      }),
      RUNS,
    ));

  test('from which nobody is taken stays as it is', () =>
    fc.assert(
      fc.property(record, (one) => {
        expect(recordWithout(one, new Set(['712020:zoe']))).toEqual(one);
      }),
      RUNS,
    ));

  test('keeps what an erased person did: who is gone, day and value stay', () =>
    fc.assert(
      fc.property(record, (one) => {
        const { plan } = recordWithout(one, everyNth(one, 1));
        const facts = ({ deliverables, baselines, risks }: ProjectPlan) => [
          deliverables.map(({ id, progress, acceptance }) => [
            id,
            progress.map(({ day, percent }) => [day, percent]),
            acceptance.map(({ day, state }) => [day, state]),
          ]),
          baselines.map(({ day, items, imported }) => [day, items, imported?.length]),
          risks.map(({ id, impactDays }) => [id, impactDays]),
        ];
        expect(facts(plan)).toEqual(facts(one.plan));
        expect([plan.people, plan.rates.filter(({ person }) => person !== null)]).toEqual([[], []]);
      }),
      RUNS,
    ));

  test('whose registers came from a file loses an account in any column, and is reported by columns of people', () => {
    const registers = { actions: [{ text: 'ann', pilote: 'ann', owner: 'bob' }] };
    const one: PlanRecord = { revision: 1, plan: EMPTY, registers, removed: [], removedRisks: [] };
    expect(accountsOfRecord(one)).toEqual(['bob']);
    expect(recordWithout(one, new Set(['ann', 'bob'])).registers).toEqual({
      actions: [{ text: null, pilote: null, owner: null }],
    });
  });
});
