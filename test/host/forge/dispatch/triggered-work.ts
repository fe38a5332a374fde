import { randomUUID } from 'node:crypto';
import { APP_ACCOUNT_ID, type ProductEvent } from '../../seams/products';
import type { AppManifest } from '../manifest';
import type { WorkItem } from './work-item';

const TRIGGER_SECONDS = 25;

/** The work that an event of Jira, of Confluence or of the app's own life gives to the app's triggers. */
export function triggeredWork(event: ProductEvent, manifest: AppManifest, now: number): readonly WorkItem[] {
  const selfGenerated = event.byApp ?? event.accountId === APP_ACCOUNT_ID;
  return manifest.modules.trigger.flatMap((trigger) => {
    const listened = trigger.events.find(({ eventType }) => eventType === event.name);
    if (listened === undefined) return [];
    const ignoreSelf = listened.filter?.ignoreSelf ?? trigger.filter?.ignoreSelf ?? false;
    if (ignoreSelf && selfGenerated) return [];
    const body = { eventType: event.name, atlassianId: event.accountId, selfGenerated, ...event.payload };
    return [
      {
        id: randomUUID(),
        kind: 'trigger' as const,
        moduleKey: trigger.key,
        functionKey: trigger.function,
        timeoutSeconds: TRIGGER_SECONDS,
        body,
        createdAt: now,
        dueAt: now,
        retries: 0,
      },
    ];
  });
}
