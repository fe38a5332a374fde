import { z } from 'zod';
import { forgetIssues } from '../usecases/forget-issues';
import { publishDueCommittee } from '../usecases/publish-committee';
import { takeSyncStep } from '../usecases/take-sync-step';
import { NEEDS } from './wire';

const projectId = z.string();
const workSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step'), projectId, run: z.string(), step: z.number() }),
  z.object({ kind: z.literal('forget'), projectId, issueIds: z.array(z.string()) }),
  z.object({ kind: z.literal('publish'), projectId }),
]);

/** Does a piece of queued work. Work of another version of the app that this one does not know is left. */
export async function syncConsumer(event: { readonly body: unknown }): Promise<void> {
  const parsed = workSchema.safeParse(event.body);
  if (!parsed.success) return;
  const work = parsed.data;
  if (work.kind === 'step') await takeSyncStep(NEEDS)(work.projectId, work.run, work.step);
  if (work.kind === 'forget') await forgetIssues(NEEDS)(work.projectId, work.issueIds);
  if (work.kind === 'publish') await publishDueCommittee(NEEDS)(work.projectId);
}
