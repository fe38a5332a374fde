import { z } from 'zod';
import { answers, call, callOnIssue } from './call';
import { accountId, day, dayNumber, entryOfProject, name, nothing, ofProject, projectId } from './fields';
import type { Proposal } from './proposal';
import { sharesSchema, type EnteredShares } from './shares';
import { sourceSchema, unseenIssueSchema } from './subject-schemas';
import type { IssueView, ProjectView } from './views';
import { EARNING_RULES, type Deliverable } from '../domain/plan/deliverable';

const declaredProgress = z
  .object({
    remainingSeconds: z.number().int().min(0).max(100_000_000).optional(),
    // To the millionth: the store takes no number closer to 0.
    percent: z
      .number()
      .min(0)
      .max(100)
      .transform((percent) => Math.round(percent * 1e6) / 1e6)
      .optional(),
    // An empty note counts as none.
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

/**
 * All shares of the issue of the panel, each day once: some weight, or no deliverable, which ends a split.
 */
const savedShares = z.object({
  /** The shares that the form showed: where others are stored by now, nothing is saved. */
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

/** A source to enter, or one that was hidden from the caller, who sends it back without a name. */
const storedSource = z.union([sourceSchema, unseenIssueSchema]);

/** A deliverable as it is stored: an import accepts values that the form does not. */
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

const savedDeliverable = z
  .object({
    projectId,
    /** Null: a new deliverable. */
    id: z.string().min(1).max(64).nullable(),
    /**
     * The deliverable as it was when its form was opened: where it differs from the stored one, nothing is
     * saved.
     */
    before: storedDefinition.optional(),
    name,
    source: storedSource,
    earning: z.enum(EARNING_RULES),
    phase: name.nullable(),
    contractDate: day.nullable(),
    owner: accountId.nullable(),
    approver: accountId.nullable(),
    criteria: z.array(z.string().trim().min(1).max(2_000)).max(200),
    /** Percent earned by status id, for the rule `status`. */
    statusPercents: z.record(z.string().max(64), z.number().min(0).max(100)),
  })
  .refine(({ id, before }) => id === null || before !== undefined, { path: ['before'] });

/** Calls about what a project commits to. */
export const commitmentCalls = {
  proposeDeliverables: call({
    right: 'manage',
    request: ofProject,
    answer: answers<{ readonly proposals: readonly Proposal[] }>(),
  }),
  adoptDeliverables: call({
    right: 'manage',
    writes: true,
    request: z.object({
      projectId,
      sources: z.array(sourceSchema).min(1).max(500),
      /**
       * Names instead of those proposed, in the order of the sources; null or absent: as proposed. Required
       * where a proposal asks for a name.
       */
      names: z.array(name.nullable()).max(500).optional(),
    }),
    answer: answers<ProjectView>(),
  }),
  listDeliverables: call({
    right: 'read',
    request: ofProject,
    answer: answers<{ readonly deliverables: readonly Deliverable[] }>(),
  }),
  saveDeliverable: call({
    right: 'manage',
    writes: true,
    request: savedDeliverable,
    answer: answers<ProjectView>(),
  }),
  removeDeliverable: call({
    right: 'manage',
    writes: true,
    request: entryOfProject,
    answer: answers<ProjectView>(),
  }),
  /** Undoes a removal. */
  restoreDeliverable: call({
    right: 'manage',
    writes: true,
    request: entryOfProject,
    answer: answers<ProjectView>(),
  }),
  /** What `restoreDeliverable` can restore, the last removed first. */
  listRemovedDeliverables: call({
    right: 'manage',
    request: ofProject,
    answer: answers<{ readonly removed: readonly Pick<Deliverable, 'id' | 'name'>[] }>(),
  }),
  captureBaseline: call({
    right: 'manage',
    writes: true,
    request: z.object({ projectId, name, reason: z.string().trim().max(2_000) }),
    answer: answers<ProjectView>(),
  }),
};

/** Calls about the remaining work of the issue of the panel, and about its deliverables. */
export const issueCommitmentCalls = {
  declareProgress: callOnIssue({
    right: 'read',
    writes: true,
    request: declaredProgress,
    answer: answers<IssueView>(),
  }),
  showShares: callOnIssue({ right: 'manage', request: nothing, answer: answers<EnteredShares>() }),
  saveShares: callOnIssue({
    right: 'manage',
    writes: true,
    request: savedShares,
    answer: answers<IssueView>(),
  }),
};
