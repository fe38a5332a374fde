/** The machine's own `Date`, taken before any other can stand in its place. */
export const SystemDate = globalThis.Date;

/** The machine's time, in epoch milliseconds, whatever the site's clock says. */
export function systemNow(): number {
  return SystemDate.now();
}
