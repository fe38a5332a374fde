const SECONDS = { w: 5 * 8 * 3600, d: 8 * 3600, h: 3600, m: 60 } as const;
const DURATION = /^\s*(?:\d+(?:[.,]\d+)?\s*[wdhm]\s*)+$/i;

/**
 * Seconds of a duration as people write it in Jira (`1w 2d 3h 30m`, a bare number is minutes); null where it
 * is none.
 */
export function durationOf(text: string): number | null {
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return Math.round(Number(text) * SECONDS.m);
  if (!DURATION.test(text)) return null;
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*([wdhm])/gi)];
  return Math.round(
    parts.reduce(
      (sum, [, count = '', unit = '']) =>
        sum + Number(count.replace(',', '.')) * SECONDS[unit.toLowerCase() as keyof typeof SECONDS],
      0,
    ),
  );
}

/**
 * Seconds as Jira shows them with days of 8 hours and weeks of 5 days: `1w 2d 3h 30m`; less than a minute
 * shows as `0m`.
 */
export function durationText(seconds: number): string {
  let rest = Math.floor(seconds / 60) * 60;
  const parts: string[] = [];
  for (const [unit, size] of Object.entries(SECONDS)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return parts.length === 0 ? '0m' : parts.join(' ');
}
