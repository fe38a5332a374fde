import { z } from 'zod';
import { accountId, imported, isoDay, money, name, text } from './export-values';

const baselineItem = z.strictObject({
  start: isoDay.nullish(),
  finish: isoDay.nullish(),
  budget: z
    .array(z.strictObject({ amount: money, accrual: z.enum(['linear', 'start', 'finish']) }))
    .optional(),
});

/** A baseline of an export: dates and budget lines by id of deliverable. */
export const baseline = z.strictObject({
  name,
  date: isoDay,
  reason: text.nullish(),
  author: accountId.nullish(),
  imported,
  deliverables: z.record(z.string(), baselineItem),
  /**
   * Ids of issues of the site that exported: another site does not know them and hides them from everybody.
   */
  apart: z
    .strictObject({
      behind: z.array(z.string().min(1).max(300)).max(5_000),
      deliverables: z.record(z.string(), baselineItem),
    })
    .optional(),
});
