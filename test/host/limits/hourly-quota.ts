/** Points that all calls of an app may cost in an hour, over all its sites (tier 1). */
export const POINTS_AN_HOUR = 65_000;
const HOUR = 3_600_000;

/** Points of the hour, which begins anew at each full hour of UTC. */
export function hourlyQuota(now: () => number, most: () => number) {
  let hour = 0;
  let spent = 0;
  const current = (): number => {
    const begun = Math.floor(now() / HOUR);
    if (begun !== hour) [hour, spent] = [begun, 0];
    return spent;
  };
  const resetsAt = () => (Math.floor(now() / HOUR) + 1) * HOUR;
  const left = () => Math.max(0, most() - current());
  return {
    most,
    left,
    resetsAt,
    /** Until when nothing may be asked; null: go on. */
    fullUntil: () => (left() === 0 ? resetsAt() : null),
    spend: (points: number) => void (spent = current() + points),
  };
}
