import { z } from 'zod';
import { HEAVIEST, MOST_SHARES } from '../domain/plan/shares';
import { OUTCOMES } from '../domain/plan/outcome';
import { ACCEPTANCE_STATES, EARNING_RULES, LINK_ORDERS, PARENT_ESTIMATES, RISK_STATUSES } from '../domain/plan/project-plan';
import { regionSchema } from './region';
import { riskSubjectSchema, sourceSchema, unseenIssueSchema } from './subject-schemas';

/** No commitment is made outside these days: such a year is a slip of the keyboard. */
const EARLIEST = '1990-01-01';
const LATEST = '2199-12-31';

/** Jalon export: what Export gives and Import takes. Days are ISO, money decimal strings. */
const isoDay = z.iso
  .date('a day expected, such as 2026-03-31')
  .refine((day) => day >= EARLIEST && day <= LATEST, `a day from ${EARLIEST} to ${LATEST} expected`);
const money = z.string().regex(/^-?\d{1,12}(\.\d{1,3})?$/, 'decimal string expected, such as "12500.00"');
/** An amount of 0 or more. */
const amount = money.refine((text) => !text.startsWith('-'), 'an amount of 0 or more expected');
const accountId = z.string().min(1).max(128);
const text = z.string().max(2_000);
const name = z.string().min(1).max(255);

/** By whom an entry was brought in from files, and when, the last one last. */
const imported = z
  .array(z.strictObject({ by: accountId, date: isoDay }))
  .min(1)
  .max(20)
  .optional();

const deliverable = z.strictObject({
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
      z.strictObject({ date: isoDay, state: z.enum(ACCEPTANCE_STATES), by: accountId.nullish(), note: text.nullish(), imported }),
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
    .optional(),
});

/** Weights by deliverable. What they name is not checked: a deliverable that was taken out may come back. */
export const sharesSchema = z
  .record(z.string().min(1).max(64), z.number().min(0).max(HEAVIEST))
  .refine((weights) => Object.keys(weights).length <= MOST_SHARES, `at most ${String(MOST_SHARES)} deliverables expected`);

const baselineItem = z.strictObject({
  start: isoDay.nullish(),
  finish: isoDay.nullish(),
  budget: z.array(z.strictObject({ amount: money, accrual: z.enum(['linear', 'start', 'finish']) })).optional(),
});

const baseline = z.strictObject({
  name,
  date: isoDay,
  reason: text.nullish(),
  author: accountId.nullish(),
  imported,
  deliverables: z.record(z.string(), baselineItem),
  /** Ids of issues of the site it comes from: on another they are unknown, and count as hidden from everybody. */
  apart: z
    .strictObject({ behind: z.array(z.string().min(1).max(300)).max(5_000), deliverables: z.record(z.string(), baselineItem) })
    .optional(),
});

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

/** What exports held before risks had a form: rows without a title, in columns of their own. They are kept, and count for nothing. */
const isFreeRow = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && !('title' in row) && Object.keys(row).some((key) => !(key in risk.shape));

/** Rows of the register of risks: those with a form are held to it, older ones are taken as they are. */
const riskRow = z.unknown().transform((row, context) => {
  const parsed = (isFreeRow(row) ? freeRow : risk).safeParse(row);
  if (parsed.success) return parsed.data;
  for (const { path, message, ...issue } of parsed.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    context.addIssue({ code: 'custom', path: [...path, ...keys], message });
  }
  return z.NEVER;
});

/** First and last day of leave. */
const absence = z
  .strictObject({ from: isoDay, to: isoDay })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'a day not before `from` expected' });

/** What types of link mean, each once. */
export const linkTypesSchema = z
  .array(z.strictObject({ id: z.string().min(1).max(64), name, order: z.enum(LINK_ORDERS) }))
  .max(500)
  .refine((types) => new Set(types.map(({ id }) => id)).size === types.length, 'each type of link once expected');

/** What somebody said of a resolution or a done status; its id, where it is known, wins over its name. */
const classifiedNames = z
  .array(z.strictObject({ id: z.string().min(1).max(64).nullish(), name, outcome: z.enum(OUTCOMES) }))
  .max(1_000);

/** Registers kept for later parts of the app: taken in and given back unchanged. */
const register = z.array(z.record(z.string(), z.unknown())).optional();

export const projectExportSchema = z.strictObject({
  key: z.string().min(1).max(64),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  hoursPerDay: z.number().positive().max(24).optional(),
  calendar: z
    .strictObject({
      region: regionSchema.nullish(),
      weekdays: z.array(z.int().min(1).max(7)).min(1).optional(),
      closed: z.array(isoDay).optional(),
      opened: z.array(isoDay).optional(),
    })
    .optional(),
  thresholds: z
    .strictObject({
      index: z.strictObject({ green: z.number(), amber: z.number() }),
      slipWorkingDays: z.strictObject({ green: z.number(), amber: z.number() }),
      overrun: z.strictObject({ green: z.number(), amber: z.number() }),
      confidence: z.number().min(0).max(1),
    })
    .optional(),
  parentEstimates: z.enum(PARENT_ESTIMATES).optional(),
  outcomes: z.strictObject({ resolutions: classifiedNames.optional(), statuses: classifiedNames.optional() }).optional(),
  rates: z
    .array(z.strictObject({ person: accountId.nullish(), role: name.nullish(), from: isoDay.nullish(), perHour: amount }))
    .optional(),
  people: z
    .array(
      z.strictObject({
        accountId,
        role: name.nullish(),
        skills: z.array(name).optional(),
        capacity: z.number().min(0).max(1).optional(),
        organisation: name.nullish(),
        absences: z.array(absence).max(1_000).optional(),
      }),
    )
    .optional(),
  linkTypes: linkTypesSchema.optional(),
  deliverables: z.array(deliverable).optional(),
  shares: z
    .array(z.strictObject({ issue: name, from: isoDay.nullish(), deliverables: sharesSchema }))
    .max(5_000)
    .optional(),
  baselines: z.array(baseline).optional(),
  costs: z
    .array(
      z.strictObject({
        date: isoDay,
        deliverable: z.string().nullish(),
        kind: z.enum(['expense', 'commitment', 'invoice', 'payment']),
        amount: money,
        label: text.optional(),
      }),
    )
    .optional(),
  milestones: z
    .array(
      z.strictObject({
        id: name,
        name,
        committed: isoDay,
        forecasts: z.array(z.strictObject({ on: isoDay, date: isoDay, reason: text.nullish() })).optional(),
        actual: isoDay.nullish(),
        deliverables: z.array(z.string().min(1).max(64)).max(1_000).optional(),
      }),
    )
    .optional(),
  committee: z
    .strictObject({
      spaceKey: z.string().nullish(),
      locale: z.enum(['fr', 'en']).optional(),
      every: z.enum(['never', 'week', 'month']).optional(),
    })
    .optional(),
  risks: z.array(riskRow).optional(),
  decisions: register,
  actions: register,
  changes: register,
  committees: register,
  snapshots: register,
});

export const jalonExportSchema = z.strictObject({ formatVersion: z.literal(1), projects: z.array(projectExportSchema) });

export type ProjectExport = z.infer<typeof projectExportSchema>;
export type RiskRow = z.infer<typeof risk>;
export type JalonExport = z.infer<typeof jalonExportSchema>;
