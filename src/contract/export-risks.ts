import { z } from 'zod';
import { accountId, amount, isoDay, name, text } from './export-values';
import { riskSubjectSchema, unseenIssueSchema } from './subject-schemas';
import { RISK_STATUSES } from '../domain/plan/risk';

const risk = z.strictObject({
  id: z.string().min(1).max(64),
  title: name,
  probability: z.number().min(0).max(1),
  impactDays: z.number().min(0).max(10_000),
  impactMoney: amount.nullish(),
  status: z.enum(RISK_STATUSES).optional(),
  owner: accountId.nullish(),
  response: text.nullish(),
  due: isoDay.nullish(),
  concerns: z.union([riskSubjectSchema, unseenIssueSchema]).nullish(),
  raised: isoDay.nullish(),
  settled: isoDay.nullish(),
});

/** A row of a register that is kept as it is. */
const freeRow = z.record(z.string(), z.unknown());

/**
 * Rows of exports from before risks had a form: without a title, in columns of their own. They are kept and
 * count for nothing.
 */
const isFreeRow = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  !('title' in row) &&
  Object.keys(row).some((key) => !(key in risk.shape));

/** Rows of the register of risks: those with a form are checked against it, older ones pass as they are. */
export const riskRow = z.unknown().transform((row, context) => {
  const parsed = (isFreeRow(row) ? freeRow : risk).safeParse(row);
  if (parsed.success) return parsed.data;
  for (const { path, message, ...issue } of parsed.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    context.addIssue({ code: 'custom', path: [...path, ...keys], message });
  }
  return z.NEVER;
});

export type RiskRow = z.infer<typeof risk>;
