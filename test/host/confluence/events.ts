import type { Page } from './store/records';
import type { World } from './store/world';

/**
 * Tells the site that a page was created, updated, trashed, deleted or labelled, in the form that Forge
 * triggers receive.
 */
export function emitPageEvent(
  world: World,
  what: string,
  page: Page,
  accountId: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  emit(world, `avi:confluence:${what}:page`, { content: contentOf(world, page, 'page'), ...more }, accountId);
}

/** Tells the site that a file was attached, renewed or thrown away. */
export function emitAttachmentEvent(
  world: World,
  what: string,
  page: Page,
  attachment: { readonly id: string; readonly title: string },
  accountId: string,
): void {
  const content = { ...contentOf(world, page, 'attachment'), id: attachment.id, title: attachment.title };
  emit(
    world,
    `avi:confluence:${what}:attachment`,
    { content, attachment: { ...content, container: { id: page.id } } },
    accountId,
  );
}

function emit(
  world: World,
  name: string,
  payload: Readonly<Record<string, unknown>>,
  accountId: string,
): void {
  world.events.emit({
    name,
    payload: { eventType: name, atlassianId: accountId, suppressNotifications: false, ...payload },
    accountId,
  });
}

function contentOf(world: World, page: Page, type: string): Readonly<Record<string, unknown>> {
  const space = world.spaces.find(({ id }) => id === page.spaceId);
  return {
    id: page.id,
    type,
    status: page.status,
    title: page.title,
    space:
      space === undefined
        ? {}
        : { id: space.id, key: space.key, name: space.name, type: 'global', status: 'current' },
    version: { number: page.version },
    history: { createdDate: new Date(page.createdAt).toISOString(), createdBy: { accountId: page.authorId } },
  };
}
