const MINUTE = 60_000;
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE],
] as const;

/**
 * How long ago, in the largest whole unit: `il y a 2 minutes`; `justNow` below a minute, or where the clock
 * runs behind.
 */
export function agoText(milliseconds: number, tag: string, justNow: string): string {
  const unit = UNITS.find(([, size]) => milliseconds >= size);
  if (!unit) return justNow;
  const [name, size] = unit;
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'long' }).format(
    -Math.floor(milliseconds / size),
    name,
  );
}
