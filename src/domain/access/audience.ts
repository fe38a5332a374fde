/** Who may read a figure or field: effort; also agreed prices; also costs, rates and margin. */
export const AUDIENCES = ['team', 'client', 'business'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * Whether a reader of one audience may read what is for another: `business` reads everything, `team` what is
 * for everybody.
 */
export const isAmong = (reader: Audience, audience: Audience): boolean =>
  AUDIENCES.indexOf(reader) >= AUDIENCES.indexOf(audience);
