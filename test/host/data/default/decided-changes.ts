/** Changes of plan that people decided, day by day, beside what the work itself brings. */

export const AVENANT_DAY = '2026-01-15';

/** New due dates announced for deliverables after the avenant: day announced, deliverable, new ISO day. */
export const ANNOUNCED_SLIPS: readonly (readonly [day: string, deliverable: string, due: string])[] = [
  ['2025-11-28', 'L-05', '2025-12-19'],
  ['2026-01-23', 'L-07', '2026-02-06'],
  ['2026-01-30', 'L-08', '2026-02-13'],
  ['2026-02-06', 'L-07', '2026-02-20'],
  ['2026-02-13', 'L-08', '2026-02-27'],
  ['2026-02-13', 'L-13', '2026-03-27'],
  ['2026-02-20', 'L-09', '2026-03-06'],
  ['2026-02-24', 'L-16', '2026-03-06'],
];

/** Yanis Morel leaves: his open work goes to others, but for the last piece, which everybody forgot. */
export const HANDOVER = {
  day: '2026-02-02',
  from: 'yanis-morel',
  to: ['lucas-fontaine', 'aicha-diallo'],
} as const;
