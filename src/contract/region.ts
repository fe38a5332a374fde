import { z } from 'zod';
import { holidayRegionOf } from '../domain/calendar/holiday-region';

/** A region whose public holidays are known, as the code of its rules: `974` and `FR-974` become `FR-RE`. */
export const regionSchema = z.string().transform((region, context) => {
  const known = holidayRegionOf(region);
  if (known !== undefined) return known;
  context.addIssue({
    code: 'custom',
    message: 'a region whose public holidays are known expected, such as "FR" or "FR-RE"',
  });
  return z.NEVER;
});
