type Value = string | number | boolean;
type ByPath = Readonly<Record<string, Value>>;

/** What must come out of one case: `expected.json`, a row of it. Paths are those of `indicators.json`. */
export interface Expectation {
  /** The same in words. */
  readonly right: string;
  /** Key of the project; absent: the only one of the case. */
  readonly project?: string;
  /** Status day; absent: that of the site's clock. */
  readonly date?: string;
  readonly figures?: ByPath;
  readonly not?: ByPath;
  readonly atMost?: ByPath;
  readonly atLeast?: ByPath;
  /** A bound also holds where the figure is unknown. */
  readonly orUnknown?: boolean;
  readonly orRefused?: boolean;
  readonly run?: 'refused';
  /** What the refusal names. */
  readonly says?: string;
  /** The announced estimates at completion of the rows and of the work outside add up to the total's. */
  readonly sumOfRows?: boolean;
  /** Slip since origin of milestones by id, in working days; unknown, to be re-planned, holds as well. */
  readonly milestoneLate?: Readonly<Record<string, number>>;
  readonly seconds?: number;
}

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with some indicators, a line each; empty where they are as expected. */
export function faultsIn(indicators: Json, expectation: Expectation): readonly string[] {
  const { figures = {}, not = {}, atMost = {}, atLeast = {}, orUnknown = false } = expectation;
  const check = (
    paths: ByPath,
    wrong: (found: unknown, value: Value, path: string) => boolean,
    word: string,
  ) =>
    Object.entries(paths).flatMap(([path, value]) => {
      const found = at(indicators, path);
      return wrong(found, value, path)
        ? [`${path} is ${valueTextOf(indicators, path)}, expected ${word}${String(value)}`]
        : [];
    });
  const unknownIsRight = (path: string) => orUnknown && isUnknown(indicators, path);
  return [
    ...check(figures, (found, value) => found !== value, ''),
    ...check(not, (found, value) => found === value || found === undefined, 'not '),
    ...check(
      atMost,
      (found, value, path) => !unknownIsRight(path) && !(order(found, value) <= 0),
      'at most ',
    ),
    ...check(
      atLeast,
      (found, value, path) => !unknownIsRight(path) && !(order(found, value) >= 0),
      'at least ',
    ),
    ...milestoneFaults(indicators, expectation.milestoneLate ?? {}),
    ...(expectation.sumOfRows === true ? sumFaults(indicators) : []),
  ];
}

/**
 * Below 0: the first is less, as numbers where the bound is one, else as text (ISO days); NaN: there is
 * nothing to compare.
 */
function order(found: unknown, bound: Value): number {
  if (found === undefined) return Number.NaN;
  if (typeof bound === 'number') return Number(found) - bound;
  const [one, other] = [JSON.stringify(found), JSON.stringify(bound)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((within, step) => (within as Json | undefined)?.[step], value);
}

const isUnknown = (indicators: Json, path: string): boolean =>
  at(indicators, path.replace(/\.value$/, '.known')) === false;

function valueTextOf(indicators: Json, path: string): string {
  const found = at(indicators, isUnknown(indicators, path) ? path.replace(/\.value$/, '') : path);
  return found === undefined ? 'absent' : JSON.stringify(found);
}

function milestoneFaults(indicators: Json, late: Readonly<Record<string, number>>): readonly string[] {
  const milestones = indicators['milestones'] as readonly {
    readonly id: string;
    readonly slipSinceOrigin: Json;
  }[];
  return Object.entries(late).flatMap(([id, days]) => {
    const slip = milestones.find((milestone) => milestone.id === id)?.slipSinceOrigin;
    const holds = slip !== undefined && (slip['known'] === false || slip['value'] === days);
    return holds ? [] : [`milestone ${id} slips by ${JSON.stringify(slip)}, expected ${days} or unknown`];
  });
}

function sumFaults(indicators: Json): readonly string[] {
  const estimate = (row: unknown) => at(row, 'totals.EAC.announced.value');
  const rows = [...(indicators['deliverables'] as readonly unknown[]), indicators['outside']].map(estimate);
  const sum = rows.reduce<number>((whole, amount) => whole + Math.round(Number(amount) * 100), 0);
  const total = Math.round(Number(estimate(indicators)) * 100);
  return sum === total
    ? []
    : [`EAC of the rows is ${rows.join(' + ')}, that of the total ${String(estimate(indicators))}`];
}
