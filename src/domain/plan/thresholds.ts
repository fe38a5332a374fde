/**
 * Upper bounds of green and amber; lower bounds for indices (`weatherOf`). Slips in working days, overruns as
 * fractions.
 */
export interface Thresholds {
  readonly index: { readonly green: number; readonly amber: number };
  readonly slipWorkingDays: { readonly green: number; readonly amber: number };
  readonly overrun: { readonly green: number; readonly amber: number };
  /** Below this confidence no weather is shown. */
  readonly confidence: number;
}
