import { z } from 'zod';
import { dayOf, type Day } from '../domain/calendar/day';
import { FINDING_RULES } from '../domain/health/finding';
import { OUTCOMES } from '../domain/plan/outcome';
import { EARNING_RULES, RISK_STATUSES } from '../domain/plan/project-plan';
import { linkTypesSchema, projectExportSchema, sharesSchema } from './jalon-export';
import { regionSchema } from './region';
import { riskSubjectSchema, sourceSchema, unseenIssueSchema } from './subject-schemas';
import { SCHEDULE_CHECKS } from '../domain/health/schedule-check';

/** What each call accepts. Nothing in a request says who asks: that comes from the platform. */
const projectId = z.string().regex(/^\d{1,15}$/);
const day = z.iso.date().transform((iso) => dayOf(iso) ?? z.NEVER);
const dayNumber = z
  .int()
  .min(-100_000)
  .max(200_000)
  .transform((day) => day as Day);
const name = z.string().trim().min(1).max(255);
const accountId = z.string().min(1).max(128);
const locale = z.enum(['fr', 'en']);

export const nothing = z.object({});
export const ofProject = z.object({ projectId });
export const ofProjectOn = z.object({ projectId, date: day.optional() });

export const declaredProgress = z
  .object({
    remainingSeconds: z.number().int().min(0).max(100_000_000).optional(),
    // To the millionth: the store takes no number that is all but 0.
    percent: z
      .number()
      .min(0)
      .max(100)
      .transform((percent) => Math.round(percent * 1e6) / 1e6)
      .optional(),
    // An empty one says nothing, as if it were left out.
    note: z
      .string()
      .trim()
      .max(2_000)
      .transform((note) => (note === '' ? undefined : note))
      .optional(),
  })
  .refine((declared) => declared.remainingSeconds !== undefined || declared.percent !== undefined, {
    path: ['remainingSeconds'],
  });

/** All shares of the issue that the panel stands in, once from a day on: some weight, or no deliverable, which ends a split. */
export const savedShares = z.object({
  before: z.array(z.object({ from: dayNumber.nullable(), deliverables: sharesSchema })),
  shares: z
    .array(
      z.object({
        from: day.nullable(),
        deliverables: sharesSchema.refine((weights) => {
          const given = Object.values(weights);
          return given.length === 0 || given.some((weight) => weight > 0);
        }),
      }),
    )
    .max(100)
    .refine((shares) => new Set(shares.map(({ from }) => from)).size === shares.length),
});

const issueList = z.union([
  z.literal('outside'),
  z.literal('unrated'),
  z.templateLiteral(['deliverable:', z.string().min(1).max(64)]),
  z.templateLiteral(['finding:', z.enum(FINDING_RULES)]),
  z.templateLiteral(['check:', z.enum(SCHEDULE_CHECKS)]),
]);
export const issuesOf = z.object({ projectId, date: day.optional(), lists: z.array(issueList).min(1).max(1_000) });
export const adoption = z.object({
  projectId,
  sources: z.array(sourceSchema).min(1).max(500),
  names: z.array(name.nullable()).max(500).optional(),
});

/** A source to enter, or to leave as it is: what was kept from the caller comes back without a name. */
const storedSource = z.union([sourceSchema, unseenIssueSchema]);

/** A deliverable as it was stored: an import takes in what the form does not. */
const storedDefinition = z.strictObject({
  name: z.string(),
  source: storedSource,
  earning: z.enum(EARNING_RULES),
  phase: z.string().nullable(),
  contractDate: dayNumber.nullable(),
  owner: accountId.nullable(),
  approver: accountId.nullable(),
  criteria: z.array(z.string()),
  statusPercents: z.record(z.string(), z.number()),
});

export const savedDeliverable = z
  .object({
    projectId,
    id: z.string().min(1).max(64).nullable(),
    before: storedDefinition.optional(),
    name,
    source: storedSource,
    earning: z.enum(EARNING_RULES),
    phase: name.nullable(),
    contractDate: day.nullable(),
    owner: accountId.nullable(),
    approver: accountId.nullable(),
    criteria: z.array(z.string().trim().min(1).max(2_000)).max(200),
    statusPercents: z.record(z.string().max(64), z.number().min(0).max(100)),
  })
  .refine(({ id, before }) => id === null || before !== undefined, { path: ['before'] });

/** A deliverable or a risk to take out, or to put back. */
export const entryOfProject = z.object({ projectId, id: z.string().min(1).max(64) });
export const capturedBaseline = z.object({ projectId, name, reason: z.string().trim().max(2_000) });

const riskEntry = z.strictObject({
  title: name,
  probability: z.number().min(0).max(1),
  impactDays: z.number().min(0).max(10_000),
  impactMoney: z.int().min(0).max(1_000_000_000_000).nullable(),
  status: z.enum(RISK_STATUSES),
  owner: accountId.nullable(),
  response: z.string().trim().min(1).max(2_000).nullable(),
  due: dayNumber.nullable(),
  concerns: z.union([riskSubjectSchema, unseenIssueSchema]).nullable(),
});
/** A risk as it was stored: an import takes in what the form does not. */
const storedEntry = riskEntry.extend({
  title: z.string(),
  impactMoney: z.int().nullable(),
  response: z.string().nullable(),
});
export const savedRisk = z.object({
  projectId,
  before: z.object({ id: z.string().min(1).max(64), entry: storedEntry }).nullable(),
  entry: riskEntry,
});

const classified = z
  .array(z.strictObject({ id: z.string().min(1).max(64).nullable(), name, outcome: z.enum(OUTCOMES) }))
  .max(1_000);

/** Settings as the domain has them: days as numbers, money in minor units. */
const settings = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  hoursPerDay: z.number().positive().max(24),
  calendar: z.strictObject({
    region: regionSchema.nullable(),
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    closed: z.array(dayNumber).max(1_000),
    opened: z.array(dayNumber).max(1_000),
  }),
  thresholds: projectExportSchema.shape.thresholds.unwrap(),
  parentEstimates: projectExportSchema.shape.parentEstimates.unwrap(),
  outcomes: z.strictObject({ resolutions: classified, statuses: classified }),
  rates: z
    .array(
      z.strictObject({
        person: z.string().max(128).nullable(),
        role: z.string().max(255).nullable(),
        from: dayNumber.nullable(),
        perHour: z.int().min(0).max(1_000_000_000),
      }),
    )
    .max(5_000),
  people: z
    .array(
      z.strictObject({
        accountId,
        role: z.string().max(255).nullable(),
        skills: z.array(z.string().max(255)).max(100),
        capacity: z.number().min(0).max(1),
        organisation: z.string().max(255).nullable(),
        absences: z
          .array(z.strictObject({ from: dayNumber, to: dayNumber }).refine(({ from, to }) => from <= to, { path: ['to'] }))
          .max(1_000)
          .optional(),
      }),
    )
    .max(5_000),
  linkTypes: linkTypesSchema,
  committee: z.strictObject({
    spaceKey: z.string().max(255).nullable(),
    locale,
    every: z.enum(['never', 'week', 'month']),
  }),
});

export const savedSettings = z.object({ projectId, before: settings, settings });

export const publication = z.object({
  projectId,
  locale,
  spaceKey: z.string().min(1).max(255),
  date: day.optional(),
  number: z.int().min(1).max(9_999).optional(),
  shows: z
    .strictObject({ costs: z.boolean(), restricted: z.boolean(), readers: z.string().min(1).max(64) })
    .refine(({ costs, restricted }) => costs || restricted, { path: ['costs'] })
    .optional(),
});
export const ofSpace = z.object({ projectId, spaceKey: z.string().min(1).max(255) });
/** A note that is empty says nothing: why a snapshot was taken is asked for. */
export const takenSnapshot = z.object({ projectId, note: z.string().trim().min(1).max(2_000) });
export const snapshotsOf = z.object({ projectId, year: z.int().min(1970).max(9999).optional() });
export const oneSnapshot = z.object({ projectId, id: z.string().regex(/^[\w:.-]{10,64}$/) });
export const givenExport = z.object({ projectId, export: z.unknown() });
export const importedProject = givenExport.extend({ revision: z.int().min(0).optional() });
