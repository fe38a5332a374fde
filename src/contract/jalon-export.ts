import { PARENT_ESTIMATES } from '../domain/plan/parent-estimates';
import { LOCALES } from '../words/locales';
import { z } from 'zod';
import { OUTCOMES } from '../domain/plan/outcome';
import { baseline } from './export-baseline';
import { amountsFit, eachOnce } from './export-checks';
import { deliverable } from './export-deliverable';
import { registersFit } from './export-registers';
import { riskRow } from './export-risks';
import { absence, accountId, amount, isoDay, money, name, text } from './export-values';
import { linkTypesSchema } from './link-types';
import { regionSchema } from './region';
import { sharesSchema } from './shares';

// The format of exports and imports: days are ISO dates, money decimal strings.

/**
 * What somebody decided on resolutions or done statuses; an id, where it is known, prevails over the name.
 */
const classifiedNames = z
  .array(z.strictObject({ id: z.string().min(1).max(64).nullish(), name, outcome: z.enum(OUTCOMES) }))
  .max(1_000);

/** Registers that later parts of the app will use: imported and exported unchanged. */
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
  /** Rows of an earlier file that fit no register, as they were. */
  kept: z.strictObject({ decisions: register, actions: register, changes: register }).optional(),
});

export const projectExportSchema = projectShape.superRefine(amountsFit);

/** Version 1 held any rows as decisions, actions and changes; version 2 holds those of the registers. */
export const jalonExportSchema = z
  .strictObject({
    formatVersion: z.union([z.literal(1), z.literal(2)]),
    projects: z.array(projectExportSchema).superRefine(eachOnce(['key'], ({ key }) => key)),
  })
  .superRefine(({ formatVersion, projects }, context) => {
    if (formatVersion === 1) return;
    projects.forEach((project, place) => registersFit(project, context, ['projects', place]));
  });

export type ProjectExport = z.infer<typeof projectExportSchema>;
export type JalonExport = z.infer<typeof jalonExportSchema>;
