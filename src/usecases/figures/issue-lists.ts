import type { IssueView, DeliverableView, ResultView } from '../../contract/views';
import type { IssueLists } from '../../contract/stored/result-record';
import { openFindings } from '../../domain/health/confidence';
import { FINDING_RULES } from '../../domain/health/finding';
import type { ProjectResult } from '../../domain/project/project-result';
import type { DeliverableResult } from '../../domain/project/deliverable-result';

/**
 * Names of issue lists: by deliverable, outside all, without a rate, by finding, by check of the schedule, by
 * deliverable that claims an issue which another one counts, and by a deliverable's share of a split issue.
 */
const OUTSIDE = 'outside';
const UNRATED = 'unrated';
const ofDeliverable = (id: string): string => `deliverable:${id}`;
const ofFinding = (rule: string): string => `finding:${rule}`;
const ofCheck = (id: string): string => `check:${id}`;
const ofClaims = (id: string): string => `claim:${id}`;
const ofShare = (share: number, id: string): string => `share:${String(share)}:${id}`;

/** A result as it is sent: without issue ids. */
export function resultViewOf(result: ProjectResult): ResultView {
  const { issueIds, ...outside } = result.outside;
  const { value, findings } = result.confidence;
  return {
    ...withoutLists(result),
    deliverables: result.deliverables.map(withoutIssues),
    outside: { ...outside, issues: issueIds.length },
    overlaps: result.overlaps.length,
    confidence: {
      value,
      findings: findings.map((finding) => ({ ...finding, issues: finding.issues.length })),
    },
    scheduleHealth: result.scheduleHealth.map(({ issueIds: ids, ...check }) => ({
      ...check,
      issues: ids.length,
    })),
  };
}

function withoutLists(result: ProjectResult): Omit<ProjectResult, 'splits' | 'unrated'> {
  const view: Record<string, unknown> & Omit<ProjectResult, 'splits' | 'unrated'> = { ...result };
  delete view['splits'];
  delete view['unrated'];
  return view;
}

function withoutIssues(deliverable: DeliverableResult): DeliverableView {
  const view: Record<string, unknown> & DeliverableView = { ...deliverable };
  delete view['issueIds'];
  return view;
}

/** The issue lists behind a result. */
export function issueListsOf(result: ProjectResult): IssueLists {
  const claims = new Map<string, string[]>();
  for (const { issueId, deliverables } of result.overlaps) {
    for (const id of deliverables.slice(1)) claims.set(id, [...(claims.get(id) ?? []), issueId]);
  }
  const shares = new Map<string, string[]>();
  for (const { issueId, parts } of result.splits) {
    for (const { deliverable, share } of parts) {
      const name = ofShare(share, deliverable);
      shares.set(name, [...(shares.get(name) ?? []), issueId]);
    }
  }
  return Object.fromEntries([
    [OUTSIDE, result.outside.issueIds],
    [UNRATED, result.unrated],
    ...result.deliverables.map(({ id, issueIds }) => [ofDeliverable(id), issueIds] as const),
    ...result.confidence.findings.map(({ rule, issues }) => [ofFinding(rule), issues] as const),
    ...result.scheduleHealth.map(({ id, issueIds }) => [ofCheck(id), issueIds] as const),
    ...[...claims].map(([id, issues]) => [ofClaims(id), issues] as const),
    ...shares,
  ]);
}

/** Names of the lists behind figures of money: what has no rate, and the findings about that. */
export function listsOfMoney(): ReadonlySet<string> {
  const findings = FINDING_RULES.map((rule) => ({ rule }));
  const open = new Set(openFindings(findings).map(({ rule }) => rule));
  return new Set([UNRATED, ...FINDING_RULES.filter((rule) => !open.has(rule)).map(ofFinding)]);
}

/** A result with its issue ids. */
export function withIssueIds(view: ResultView, lists: IssueLists): ProjectResult {
  const { done, effort, actualCost, cost, work } = view.outside;
  const { value, findings } = view.confidence;
  return {
    ...view,
    deliverables: view.deliverables.map((deliverable) => ({
      ...deliverable,
      issueIds: lists[ofDeliverable(deliverable.id)] ?? [],
    })),
    outside: { done, effort, actualCost, cost, work, issueIds: lists[OUTSIDE] ?? [] },
    unrated: lists[UNRATED] ?? [],
    overlaps: overlapsOf(view, lists),
    splits: splitsOf(view, lists),
    confidence: {
      value,
      findings: findings.map((finding) => ({ ...finding, issues: lists[ofFinding(finding.rule)] ?? [] })),
    },
    scheduleHealth: view.scheduleHealth.map((check) => ({
      ...check,
      issueIds: lists[ofCheck(check.id)] ?? [],
    })),
  };
}

/** The share of a deliverable that a list is named for; undefined for other lists. */
function shareIn(name: string): { readonly share: number; readonly deliverable: string } | undefined {
  const [, share, deliverable] = /^share:([^:]+):(.*)$/s.exec(name) ?? [];
  return share === undefined || deliverable === undefined ? undefined : { share: Number(share), deliverable };
}

/** Issues whose work is split, with the share of each deliverable. */
export function splitsOf(view: ResultView, lists: IssueLists): ProjectResult['splits'] {
  const parts = new Map<string, { deliverable: string; share: number }[]>();
  for (const [name, issueIds] of Object.entries(lists)) {
    const part = shareIn(name);
    if (part) for (const issueId of issueIds) parts.set(issueId, [...(parts.get(issueId) ?? []), part]);
  }
  const rankOf = new Map(view.deliverables.map(({ id }, rank) => [id, rank]));
  const rank = ({ deliverable }: { deliverable: string }): number => rankOf.get(deliverable) ?? 0;
  return [...parts]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([issueId, own]) => ({ issueId, parts: own.sort((one, other) => rank(one) - rank(other)) }));
}

/** Issues that several deliverables claim; the first deliverable counts them. */
export function overlapsOf(view: ResultView, lists: IssueLists): ProjectResult['overlaps'] {
  const claimants = new Map<string, string[]>();
  for (const { id } of view.deliverables) {
    for (const issueId of lists[ofClaims(id)] ?? [])
      claimants.set(issueId, [...(claimants.get(issueId) ?? []), id]);
  }
  const owners = new Map<string, string>();
  for (const { id } of view.deliverables) {
    for (const issueId of lists[ofDeliverable(id)] ?? [])
      if (claimants.has(issueId) && !owners.has(issueId)) owners.set(issueId, id);
  }
  return [...claimants]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([issueId, others]) => {
      const owner = owners.get(issueId);
      return { issueId, deliverables: owner === undefined ? others : [owner, ...others] };
    });
}

/** The deliverables of one issue. */
export interface Serves {
  readonly deliverable: DeliverableView | null;
  readonly shares: IssueView['shares'];
  readonly others: readonly DeliverableView[];
}

/**
 * The deliverables of an issue, by the names of the lists that contain it: the one that counts it (of several
 * that share it the largest share, the first of equals) and those that only claim it.
 */
export function servesOf(view: ResultView, names: readonly string[]): Serves {
  const parts = names.flatMap((name) => shareIn(name) ?? []);
  const shares = view.deliverables.flatMap(({ id, name }) =>
    parts.flatMap(({ deliverable, share }) => (deliverable === id ? [{ id, name, share }] : [])),
  );
  const shareOf = ({ id }: DeliverableView): number => shares.find((one) => one.id === id)?.share ?? 0;
  const counting = view.deliverables.filter(({ id }) => names.includes(ofDeliverable(id)));
  const [deliverable = null] = counting.toSorted((one, other) => shareOf(other) - shareOf(one));
  return { deliverable, shares, others: view.deliverables.filter(({ id }) => names.includes(ofClaims(id))) };
}
