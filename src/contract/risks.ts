import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import type { Minor } from '../domain/money/money';
import { answers, call } from './call';
import { accountId, dayNumber, entryOfProject, name, ofProject, projectId } from './fields';
import { riskSubjectSchema, unseenIssueSchema } from './subject-schemas';
import type { ProjectView } from './views';
import { RISK_STATUSES, type Risk, type RiskSubject } from '../domain/plan/risk';

/** What people enter about a risk. */
export interface RiskEntry extends Pick<
  Risk,
  'title' | 'probability' | 'impactDays' | 'status' | 'owner' | 'response' | 'due'
> {
  /** Null: nobody entered it. Callers who may not see costs neither see nor change it. */
  readonly impactMoney: Minor | null;
  /** Null: the project as a whole. */
  readonly concerns: RiskSubject | null;
}

/** A risk of the register, whatever its status. */
export interface RegisteredRisk {
  readonly id: string;
  readonly entry: RiskEntry;
  readonly raised: Day | null;
  /** Day since which it is no longer open; null: it is open, or nobody recorded the day. */
  readonly settled: Day | null;
}

const enteredRisk = z.strictObject({
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
/** A risk as it is stored: an import accepts values that the form does not. */
const storedRisk = enteredRisk.extend({
  title: z.string(),
  impactMoney: z.int().nullable(),
  response: z.string().nullable(),
});

/** Calls about the register of risks. */
export const riskCalls = {
  listRisks: call({
    right: 'read',
    request: ofProject,
    answer: answers<{ readonly risks: readonly RegisteredRisk[] }>(),
  }),
  saveRisk: call({
    right: 'manage',
    writes: true,
    request: z.object({
      projectId,
      /**
       * The risk as it was when its form was opened: where it differs from the stored one, nothing is saved.
       * Null: a new risk.
       */
      before: z.object({ id: z.string().min(1).max(64), entry: storedRisk }).nullable(),
      entry: enteredRisk,
    }),
    answer: answers<ProjectView>(),
  }),
  removeRisk: call({
    right: 'manage',
    writes: true,
    request: entryOfProject,
    answer: answers<ProjectView>(),
  }),
  /** Undoes a removal. */
  restoreRisk: call({
    right: 'manage',
    writes: true,
    request: entryOfProject,
    answer: answers<ProjectView>(),
  }),
};
