import { z } from 'zod';
import { endCalls } from '../gateways/atlassian/rate-limiter';
import { markCancelled } from '../usecases/sync/cancel-sync';
import { reportPeople } from '../usecases/people/report-people';
import { publishDueCommittee } from '../usecases/committees/publish-committee';
import { beginAgain, takeChanges } from '../usecases/sync/take-changes';
import { takeSyncStep } from '../usecases/sync/take-sync-step';
import { whileLicensed } from './licence';
import { deferWhileBusy } from './defer-while-busy';
import { PORTS } from './composition-root';

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
  z.object({ kind: z.literal('people'), projectId }),
]);

interface QueueEvent {
  readonly body: unknown;
  readonly retryContext?: { readonly retryCount: number };
}

/** Does a piece of queued work. Work that only another version of the app knows is skipped. */
export const syncConsumer = deferWhileBusy(async (event: QueueEvent): Promise<void> => {
  const parsed = workSchema.safeParse(event.body);
  if (!parsed.success) return;
  const work = parsed.data;
  // An app owes this report without a licence too.
  await (work.kind === 'people' ? reportPeople(PORTS)(work.projectId) : doneWhileLicensed(work));
});

const doneWhileLicensed = whileLicensed((work: LicensedWork) => done(work).finally(endCalls));

type LicensedWork = Exclude<z.infer<typeof workSchema>, { kind: 'people' }>;

function done(work: LicensedWork): Promise<void> {
  switch (work.kind) {
    case 'begin':
      return beginAgain(PORTS)(work.projectId);
    case 'step':
      return takeSyncStep(PORTS)(work.projectId, work.run, work.step);
    case 'changes':
      return takeChanges(PORTS)(work.projectId, { ...work, hourly: false, asked: false });
    case 'sweep':
      return takeChanges(PORTS)(work.projectId, { ...work, isDue: true, listedAt: null, hourly: true });
    case 'cancel':
      return markCancelled(PORTS)(work.projectId, work.run);
    case 'publish':
      return publishDueCommittee(PORTS)(work.projectId);
  }
}
