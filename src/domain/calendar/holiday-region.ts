import { HOLIDAY_RULES } from './holiday-rules';

/** Rules of the French departments and collectivities overseas, by their number. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '971': 'FR-GP',
  '972': 'FR-MQ',
  '973': 'FR-GF',
  '974': 'FR-RE',
  '975': 'PM',
  '976': 'FR-YT',
  '977': 'FR-BL',
  '978': 'FR-MF',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

/** Parts of France with an ISO 3166 code of their own: `FR-NC` is `NC`. */
const COLLECTIVITIES: ReadonlySet<string> = new Set(['NC', 'PF', 'WF', 'PM']);

/** Departments of the mainland and of Corsica, which have the holidays of France and no others. */
const MAINLAND = /^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5])$/;

/**
 * The region that a text names: a code of the rules, or a part of France by number or letters, with or
 * without `FR-` (`974` and `RE` are `FR-RE`, `FR-75` is `FR`). Undefined where no rule is known.
 */
export function holidayRegionOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(HOLIDAY_RULES, code)) return code;
  const part = code.replace(/^FR-/, '');
  if (Object.hasOwn(HOLIDAY_RULES, `FR-${part}`)) return `FR-${part}`;
  if (Object.hasOwn(OVERSEAS, part)) return OVERSEAS[part];
  if (COLLECTIVITIES.has(part)) return part;
  return MAINLAND.test(part) ? 'FR' : undefined;
}
