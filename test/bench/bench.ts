/** A bench: a name to ask for it by, and the figures of one run. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Takes long: runs only where it is asked for by its name. */
  readonly onRequest?: true;
  run(): Promise<BenchResult>;
}

/** Rows of figures; a bench without its data says what is missing instead. */
export type BenchResult = { readonly rows: readonly BenchRow[] } | { readonly missing: string };

/** One measured thing. Ratios compare within the run, so that they hold on another machine. */
export interface BenchRow {
  readonly data: string;
  readonly figures: Readonly<Record<string, number>>;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
