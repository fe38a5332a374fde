import type { ShownDeliverable, ShownResult } from '../contract/api';
import type { IssueLists } from '../contract/stored';
import type { DeliverableResult, ProjectResult } from '../domain/result/project-result';

/**
 * The issue ids of a result, taken out and put back: by deliverable, outside all, by finding, by check of the schedule, and by
 * deliverable that claims an issue which another one counts.
 */
const OUTSIDE = 'outside';
const ofDeliverable = (id: string): string => `deliverable:${id}`;
const ofFinding = (rule: string): string => `finding:${rule}`;
const ofCheck = (id: string): string => `check:${id}`;
const ofClaims = (id: string): string => `claim:${id}`;

/** A result as it travels: without issue ids. */
export function shownOf(result: ProjectResult): ShownResult {
  const { effort, actualCost, issueIds } = result.outside;
  const { value, findings } = result.confidence;
  return {
    ...result,
    deliverables: result.deliverables.map(withoutIssues),
    outside: { effort, actualCost, issues: issueIds.length },
    overlaps: result.overlaps.length,
    confidence: { value, findings: findings.map((finding) => ({ ...finding, issues: finding.issues.length })) },
    scheduleHealth: result.scheduleHealth.map(({ issueIds: ids, ...check }) => ({ ...check, issues: ids.length })),
  };
}

function withoutIssues(deliverable: DeliverableResult): ShownDeliverable {
  const shown: Record<string, unknown> & ShownDeliverable = { ...deliverable };
  delete shown['issueIds'];
  return shown;
}

/** The issue lists behind a result. */
export function issueListsOf(result: ProjectResult): IssueLists {
  const claims = new Map<string, string[]>();
  for (const { issueId, deliverables } of result.overlaps) {
    for (const id of deliverables.slice(1)) claims.set(id, [...(claims.get(id) ?? []), issueId]);
  }
  return Object.fromEntries([
    [OUTSIDE, result.outside.issueIds],
    ...result.deliverables.map(({ id, issueIds }) => [ofDeliverable(id), issueIds] as const),
    ...result.confidence.findings.map(({ rule, issues }) => [ofFinding(rule), issues] as const),
    ...result.scheduleHealth.map(({ id, issueIds }) => [ofCheck(id), issueIds] as const),
    ...[...claims].map(([id, issues]) => [ofClaims(id), issues] as const),
  ]);
}

/** A result with its issue ids put back. */
export function wholeResult(shown: ShownResult, lists: IssueLists): ProjectResult {
  const { effort, actualCost } = shown.outside;
  const { value, findings } = shown.confidence;
  return {
    ...shown,
    deliverables: shown.deliverables.map((deliverable) => ({
      ...deliverable,
      issueIds: lists[ofDeliverable(deliverable.id)] ?? [],
    })),
    outside: { effort, actualCost, issueIds: lists[OUTSIDE] ?? [] },
    overlaps: overlapsOf(shown, lists),
    confidence: { value, findings: findings.map((finding) => ({ ...finding, issues: lists[ofFinding(finding.rule)] ?? [] })) },
    scheduleHealth: shown.scheduleHealth.map((check) => ({
      ...check,
      issueIds: lists[ofCheck(check.id)] ?? [],
    })),
  };
}

/** Issues that several deliverables claim: the first counts them. */
export function overlapsOf(shown: ShownResult, lists: IssueLists): ProjectResult['overlaps'] {
  const claimants = new Map<string, string[]>();
  for (const { id } of shown.deliverables) {
    for (const issueId of lists[ofClaims(id)] ?? []) claimants.set(issueId, [...(claimants.get(issueId) ?? []), id]);
  }
  const owners = new Map<string, string>();
  for (const { id } of shown.deliverables) {
    for (const issueId of lists[ofDeliverable(id)] ?? []) if (claimants.has(issueId)) owners.set(issueId, id);
  }
  return [...claimants]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([issueId, others]) => {
      const owner = owners.get(issueId);
      return { issueId, deliverables: owner === undefined ? others : [owner, ...others] };
    });
}

/** The deliverable that counts an issue and those that only claim it, of the names of the lists that it is in. */
export function servesOf(
  shown: ShownResult,
  names: readonly string[],
): { readonly deliverable: ShownDeliverable | null; readonly others: readonly ShownDeliverable[] } {
  return {
    deliverable: shown.deliverables.find(({ id }) => names.includes(ofDeliverable(id))) ?? null,
    others: shown.deliverables.filter(({ id }) => names.includes(ofClaims(id))),
  };
}
