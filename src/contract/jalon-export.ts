import { LOCALES } from '../words/locales';
import { z } from 'zod';
import { HEAVIEST, MOST_SHARES } from '../domain/issues/shares';
import { OUTCOMES } from '../domain/plan/outcome';
import { LINK_ORDERS } from '../domain/plan/link-meaning';
import { amountsFit, eachOnce } from './export-checks';
import { riskRow } from './export-risks';
import { absence, accountId, amount, imported, isoDay, money, name, text } from './export-values';
import { regionSchema } from './region';
import { sourceSchema, unseenIssueSchema } from './subject-schemas';
import { ACCEPTANCE_STATES, EARNING_RULES } from '../domain/plan/deliverable';
import { PARENT_ESTIMATES } from '../domain/plan/parent-estimates';

// What Export gives and Import takes: days are ISO, money decimal strings.

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

/** Weights by deliverable. What they name is not checked: a deliverable that was taken out may come back. */
export const sharesSchema = z
  .record(z.string().min(1).max(64), z.number().min(0).max(HEAVIEST))
  .refine(
    (weights) => Object.keys(weights).length <= MOST_SHARES,
    `at most ${String(MOST_SHARES)} deliverables expected`,
  );

const baselineItem = z.strictObject({
  start: isoDay.nullish(),
  finish: isoDay.nullish(),
  budget: z
    .array(z.strictObject({ amount: money, accrual: z.enum(['linear', 'start', 'finish']) }))
    .optional(),
});

const baseline = z.strictObject({
  name,
  date: isoDay,
  reason: text.nullish(),
  author: accountId.nullish(),
  imported,
  deliverables: z.record(z.string(), baselineItem),
  /**
   * Ids of issues of the site it comes from: on another they are unknown, and count as hidden from everybody.
   */
  apart: z
    .strictObject({
      behind: z.array(z.string().min(1).max(300)).max(5_000),
      deliverables: z.record(z.string(), baselineItem),
    })
    .optional(),
});

/** What types of link mean, each once. */
export const linkTypesSchema = z
  .array(z.strictObject({ id: z.string().min(1).max(64), name, order: z.enum(LINK_ORDERS) }))
  .max(500)
  .refine(
    (types) => new Set(types.map(({ id }) => id)).size === types.length,
    'each type of link once expected',
  );

/** What somebody said of a resolution or a done status; its id, where it is known, wins over its name. */
const classifiedNames = z
  .array(z.strictObject({ id: z.string().min(1).max(64).nullish(), name, outcome: z.enum(OUTCOMES) }))
  .max(1_000);

/** Registers kept for later parts of the app: taken in and given back unchanged. */
const register = z.array(z.record(z.string(), z.unknown())).optional();

const projectShape = z.strictObject({
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
  outcomes: z
    .strictObject({ resolutions: classifiedNames.optional(), statuses: classifiedNames.optional() })
    .optional(),
  rates: z
    .array(
      z.strictObject({
        person: accountId.nullish(),
        role: name.nullish(),
        from: isoDay.nullish(),
        perHour: amount,
      }),
    )
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
    .superRefine(eachOnce(['accountId'], ({ accountId: person }) => person))
    .optional(),
  linkTypes: linkTypesSchema.optional(),
  deliverables: z
    .array(deliverable)
    .superRefine(eachOnce(['id'], ({ id }) => id))
    .optional(),
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
    .superRefine(eachOnce(['id'], ({ id }) => id))
    .optional(),
  committee: z
    .strictObject({
      spaceKey: z.string().nullish(),
      locale: z.enum(LOCALES).optional(),
      every: z.enum(['never', 'week', 'month']).optional(),
    })
    .optional(),
  risks: z
    .array(riskRow)
    .superRefine(
      eachOnce(['id'], (row) => ('title' in row && typeof row.id === 'string' ? row.id : undefined)),
    )
    .optional(),
  decisions: register,
  actions: register,
  changes: register,
  committees: register,
  snapshots: register,
});

export const projectExportSchema = projectShape.superRefine(amountsFit);

export const jalonExportSchema = z.strictObject({
  formatVersion: z.literal(1),
  projects: z.array(projectExportSchema).superRefine(eachOnce(['key'], ({ key }) => key)),
});

export type ProjectExport = z.infer<typeof projectExportSchema>;
export type JalonExport = z.infer<typeof jalonExportSchema>;
