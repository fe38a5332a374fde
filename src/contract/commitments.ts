import { z } from 'zod';
import { EARNING_RULES, type Deliverable } from '../domain/plan/project-plan';
import { answers, call, callOnIssue } from './call';
import { accountId, day, dayNumber, entryOfProject, name, nothing, ofProject, projectId } from './fields';
import { sharesSchema } from './jalon-export';
import type { Proposal } from './proposal';
import type { EnteredShares } from './shares';
import { sourceSchema, unseenIssueSchema } from './subject-schemas';
import type { IssueView, ProjectView } from './views';

const declaredProgress = z
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

/**
 * All shares of the issue of the panel, once from a day on: some weight, or no deliverable, which ends a
 * split.
 */
const savedShares = z.object({
  /** As the form showed them: where they are others by now, nothing is saved. */
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

const savedDeliverable = z
  .object({
    projectId,
    /** Null: a new one. */
    id: z.string().min(1).max(64).nullable(),
    /**
     * The deliverable to change, as its form was opened: where it is another one by now, nothing is saved.
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
       * Names in place of those proposed, in the order of the sources; null or left out: as proposed. Asked
       * for where a proposal says so.
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
  /** What `restoreDeliverable` can bring back, the last one removed first. */
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

/** Calls about what is left to do on the issue of the panel, and for which deliverables. */
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
