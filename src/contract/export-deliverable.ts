import { ACCEPTANCE_STATES, EARNING_RULES } from '../domain/plan/deliverable';
import { z } from 'zod';
import { eachOnce } from './export-checks';
import { accountId, imported, isoDay, name, text } from './export-values';
import { sourceSchema, unseenIssueSchema } from './subject-schemas';

/** A deliverable of an export, with its declared progress, acceptance steps and reservations. */
export const deliverable = z.strictObject({
  id: z.string().min(1).max(64),
  name,
  source: z.union([sourceSchema, unseenIssueSchema]),
  owner: accountId.nullish(),
  approver: accountId.nullish(),
  phase: name.nullish(),
  lot: name.nullish(),
  earning: z.enum(EARNING_RULES).optional(),
  statusPercents: z.record(z.string(), z.number().min(0).max(100)).optional(),
  contractDate: isoDay.nullish(),
  criteria: z.array(text).optional(),
  progress: z
    .array(
      z.strictObject({
        date: isoDay,
        percent: z.number().min(0).max(100),
        by: accountId.nullish(),
        note: text.nullish(),
        imported,
      }),
    )
    .optional(),
  acceptance: z
    .array(
      z.strictObject({
        date: isoDay,
        state: z.enum(ACCEPTANCE_STATES),
        by: accountId.nullish(),
        note: text.nullish(),
        imported,
      }),
    )
    .optional(),
  reservations: z
    .array(
      z.strictObject({
        id: name,
        text,
        severity: z.enum(['minor', 'major', 'blocking']),
        raised: isoDay.nullish(),
        lifted: isoDay.nullish(),
      }),
    )
    .superRefine(eachOnce(['id'], ({ id }) => id))
    .optional(),
});
