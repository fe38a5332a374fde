import type { ResultRecord } from '../../contract/stored/result-record';
import { issueOfRisk, issueOfSource } from '../../domain/plan/unseen-issues';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import type { Ports } from '../ports/ports';

/** Whether the caller may see an issue that a plan names by id or key; false for one that is gone. */
export type Sees = (issue: string) => boolean;

/**
 * Which issues named by the sources and risks of a plan the caller may see. `record` is the last computation,
 * if any: it knows sources that all readers may see, some of them gone since.
 */
export async function seenIssues(
  ports: Pick<Ports, 'jira'>,
  plan: Pick<ProjectPlan, 'deliverables' | 'risks'>,
  record: Pick<ResultRecord, 'doubts'> | undefined,
): Promise<Sees> {
  const open = new Set(record?.doubts?.openRoots ?? []);
  const sources = plan.deliverables.flatMap(({ source }) => issueOfSource(source) ?? []);
  return seenAmong(ports, [...sources, ...plan.risks.flatMap((risk) => issueOfRisk(risk) ?? [])], open);
}

/** The same for some issues; those in `open` are visible to all and need no question. */
export async function seenAmong(
  ports: Pick<Ports, 'jira'>,
  issues: readonly string[],
  open: ReadonlySet<string> = new Set(),
): Promise<Sees> {
  const asked = issues.filter((issue) => issue !== '' && !open.has(issue));
  const seen = asked.length === 0 ? new Set() : await ports.jira.seenAmong('user', asked);
  return (issue) => open.has(issue) || seen.has(issue);
}
