import { isoOf, type Day } from '../calendar/day';
import type { ProjectInput } from '../issues/project-input';
import { baselinesOn } from '../baseline/baseline-in-force';
import type { Issue } from '../issues/issue';
import type { Joining } from '../issues/joining';
import type { ProjectPlan } from '../plan/project-plan';
import type { BaselineItem } from '../plan/baseline';

/** A change that a project considers. */
export type WhatIfChange =
  | {
      readonly kind: 'issue-date';
      readonly issueId: string;
      readonly field: 'start' | 'due';
      readonly day: Day | null;
    }
  | { readonly kind: 'contract-date'; readonly deliverable: string; readonly day: Day | null }
  /** Makes a new baseline on the status day, from the one in force. */
  | {
      readonly kind: 'planned-date';
      readonly deliverable: string;
      readonly field: 'start' | 'finish';
      readonly day: Day;
    }
  | { readonly kind: 'milestone-date'; readonly milestone: string; readonly day: Day }
  /** Cancels open work on the status day; time spent on it stays spent. */
  | { readonly kind: 'drop'; readonly issueIds: readonly string[] }
  | { readonly kind: 'join'; readonly joining: Joining };

/** The input with the changes made on the status day. Changes of what does not exist have no effect. */
export function withChanges(
  input: ProjectInput,
  changes: readonly WhatIfChange[],
  statusDate: Day,
): ProjectInput {
  const edits = new Map<string, (issue: Issue) => Issue>();
  const edit = (id: string, change: (issue: Issue) => Issue): void => {
    const before = edits.get(id);
    edits.set(id, before ? (issue) => change(before(issue)) : change);
  };
  let { plan } = input;
  const joining = [...(input.joining ?? [])];
  for (const change of changes) {
    if (change.kind === 'issue-date')
      edit(change.issueId, (issue) => moved(issue, change.field, change.day, statusDate));
    else if (change.kind === 'drop')
      for (const id of change.issueIds) edit(id, (issue) => dropped(issue, statusDate));
    else if (change.kind === 'join') joining.push(change.joining);
    else plan = withPlanChange(plan, change, statusDate);
  }
  const issues =
    edits.size === 0 ? input.issues : input.issues.map((issue) => edits.get(issue.id)?.(issue) ?? issue);
  return { ...input, plan, issues, joining };
}

function moved(issue: Issue, field: 'start' | 'due', day: Day | null, on: Day): Issue {
  return { ...changed(issue, field, on), [field]: day };
}

const DROPPED = {
  statusId: 'dropped',
  statusName: 'Dropped',
  resolution: 'Cancelled',
  resolutionId: null,
  category: 'done',
} as const;

function dropped(issue: Issue, on: Day): Issue {
  if (issue.category === 'done') return issue;
  return { ...changed(changed(issue, 'status', on), 'resolution', on), ...DROPPED, resolved: on };
}

/** The issue with one more change of a field in its history, to the value that Jira then holds. */
function changed(issue: Issue, field: 'status' | 'resolution' | 'start' | 'due', day: Day): Issue {
  const { statusId, resolution, start, due } = issue;
  const from = {
    status: statusId,
    resolution,
    start: start === null ? null : isoOf(start),
    due: due === null ? null : isoOf(due),
  };
  return { ...issue, changes: [...issue.changes, { day, field, from: from[field], to: null }] };
}

type PlanChange = Exclude<WhatIfChange, { readonly kind: 'issue-date' | 'drop' | 'join' }>;

function withPlanChange(plan: ProjectPlan, change: PlanChange, statusDate: Day): ProjectPlan {
  if (change.kind === 'contract-date') {
    const deliverables = plan.deliverables.map((deliverable) =>
      deliverable.id === change.deliverable ? { ...deliverable, contractDate: change.day } : deliverable,
    );
    return { ...plan, deliverables };
  }
  if (change.kind === 'milestone-date') {
    const forecast = { on: statusDate, day: change.day, reason: null };
    const milestones = plan.milestones.map((milestone) =>
      milestone.id === change.milestone
        ? { ...milestone, forecasts: [...milestone.forecasts, forecast] }
        : milestone,
    );
    return { ...plan, milestones };
  }
  const { current } = baselinesOn(plan.baselines, statusDate);
  const item =
    current && Object.hasOwn(current.items, change.deliverable)
      ? current.items[change.deliverable]
      : undefined;
  if (!current || !item) return plan;
  const next: BaselineItem = { ...item, [change.field]: change.day };
  const baseline = { ...current, day: statusDate, items: { ...current.items, [change.deliverable]: next } };
  return { ...plan, baselines: [...plan.baselines, baseline] };
}
