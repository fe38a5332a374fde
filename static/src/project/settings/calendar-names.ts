/** Monday 5 January 1970, in milliseconds: the weekdays are named from that week. */
const FIRST_MONDAY = Date.UTC(1970, 0, 5);
const DAY = 86_400_000;

/** The name of an ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayName(weekday: number, tag: string): string {
  const name = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(
    FIRST_MONDAY + (weekday - 1) * DAY,
  );
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name of a holiday region: its country, with the code of its part where it is one (`France (67)`). */
export function regionName(region: string, tag: string): string {
  const [country = region, part] = region.split('-');
  const name = new Intl.DisplayNames([tag], { type: 'region' });
  if (part === undefined) return name.of(country) ?? country;
  const overseas = country === 'FR' && /^[A-Z]{2}$/.test(part) ? name.of(part) : undefined;
  return overseas ?? `${name.of(country) ?? country} (${part})`;
}
