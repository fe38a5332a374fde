import { z } from 'zod';
import { endCalls } from '../gateways/atlassian/pace';
import { markCancelled } from '../usecases/sync/cancel-sync';
import { publishDueCommittee } from '../usecases/committees/publish-committee';
import { beginAnew, takeChanges } from '../usecases/sync/take-changes';
import { takeSyncStep } from '../usecases/sync/take-sync-step';
import { whileLicensed } from './licence';
import { putOffWhileBusy } from './put-off';
import { NEEDS } from './wire';

const projectId = z.string();
const workSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), projectId }),
  z.object({ kind: z.literal('step'), projectId, run: z.string(), step: z.number() }),
  z.object({
    kind: z.literal('changes'),
    projectId,
    attempt: z.number(),
    isDue: z.boolean(),
    listedAt: z.number().nullable(),
  }),
  z.object({ kind: z.literal('sweep'), projectId, attempt: z.number(), asked: z.boolean() }),
  z.object({ kind: z.literal('cancel'), projectId, run: z.string() }),
  z.object({ kind: z.literal('publish'), projectId }),
]);

interface QueueEvent {
  readonly body: unknown;
  readonly retryContext?: { readonly retryCount: number };
}

/** Does a piece of queued work. Work of another version of the app that this one does not know is left. */
export const syncConsumer = putOffWhileBusy(
  whileLicensed(async (event: QueueEvent): Promise<void> => {
    const parsed = workSchema.safeParse(event.body);
    if (parsed.success) await done(parsed.data).finally(endCalls);
  }),
);

function done(work: z.infer<typeof workSchema>): Promise<void> {
  switch (work.kind) {
    case 'begin':
      return beginAnew(NEEDS)(work.projectId);
    case 'step':
      return takeSyncStep(NEEDS)(work.projectId, work.run, work.step);
    case 'changes':
      return takeChanges(NEEDS)(work.projectId, { ...work, sweep: false, asked: false });
    case 'sweep':
      return takeChanges(NEEDS)(work.projectId, { ...work, isDue: true, listedAt: null, sweep: true });
    case 'cancel':
      return markCancelled(NEEDS)(work.projectId, work.run);
    case 'publish':
      return publishDueCommittee(NEEDS)(work.projectId);
  }
}
