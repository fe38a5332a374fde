/**
 * Who may read a figure or a field, each with what those before it read: effort; agreed prices; costs, rates
 * and margin.
 */
export const AUDIENCES = ['team', 'client', 'business'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * Whether a reader of one audience is of another: those of `business` read everything, those of `team` what
 * is for everybody.
 */
export const isAmong = (reader: Audience, audience: Audience): boolean =>
  AUDIENCES.indexOf(reader) >= AUDIENCES.indexOf(audience);
