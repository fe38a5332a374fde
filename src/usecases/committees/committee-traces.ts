import type { PageGenerations } from '../../contract/stored/committee-record';
import type { AdfDocument } from '../../report/adf/adf';
import { generationOf } from '../../report/committee-page/text-blocks';
import type { Ports } from '../ports/ports';
import type { CommitteeOrder } from './committee-order';

/** Writings that may be on the page: the last one noted as done, and those that broke off since. */
const MOST = 4;

/** What may be on a page once another writing of it has begun. */
export function withGeneration(
  { parts, fingerprints }: PageGenerations,
  document: AdfDocument,
): PageGenerations {
  const next = generationOf(document);
  const name = JSON.stringify(next);
  const others = parts.filter((one) => JSON.stringify(one) !== name);
  return { parts: [...others, next].slice(-MOST), fingerprints };
}

/** What is on a page once its writing is done. */
export const writtenOnce = (document: AdfDocument): PageGenerations => ({
  parts: [generationOf(document)],
  fingerprints: [],
});

/**
 * Marks a page as the project's, for an app that lost its store; where that fails, this app knows the page
 * anyway. Set by the app where it may write there, as nobody else can pretend to be the app.
 */
export async function mark(ports: Ports, { as, result }: CommitteeOrder, pageId: string): Promise<void> {
  const value = { projectId: result.project.id, projectKey: result.project.key };
  await ports.confluence
    .markPage('app', pageId, value)
    .catch(() => ports.confluence.markPage(as, pageId, value))
    .catch(() => undefined);
}

/**
 * Whether a mark was set by the app, by the caller, whose right is checked, or by somebody who may change the
 * project's deliverables.
 */
export async function isMarkOfOurs(
  ports: Pick<Ports, 'jira'>,
  projectId: string,
  markedBy: string,
  caller: string | null,
): Promise<boolean> {
  return (
    markedBy === caller ||
    markedBy === (await ports.jira.ownAccount()) ||
    (await ports.jira.mayManage(projectId, markedBy))
  );
}
