/** The site's clock: may be moved; never goes back by itself. Epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Moves the clock forward (or back) so that `now()` becomes the instant given; listeners fire. */
  moveTo(instant: number): Promise<void>;
  readonly timeZone: string;
}
