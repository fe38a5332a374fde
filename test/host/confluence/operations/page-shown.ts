import type { Call } from '../operation';
import { bodyShown } from '../page-body';
import type { Page, PageVersion } from '../store/records';
import { versionOf } from '../store/pages';
import { refusal } from '../refusal';

/** A page as REST v2 shows it, at its present version unless a number is given. */
export function pageShown(
  call: Call,
  page: Page,
  format: string | undefined,
  number = page.version,
): Readonly<Record<string, unknown>> {
  const version = versionOf(call.world, page, number);
  if (version === undefined) throw refusal(404, `No version {${number}} of the page {${page.id}} was found`);
  return {
    id: page.id,
    status: number === page.version ? page.status : 'historical',
    title: version.title,
    spaceId: page.spaceId,
    ...(page.parentId === null ? {} : { parentId: page.parentId, parentType: 'page' }),
    position: page.position,
    authorId: page.authorId,
    ownerId: page.authorId,
    lastOwnerId: null,
    createdAt: instant(page.createdAt),
    version: versionShown(version),
    body: bodyShown(call.world, version.body, format),
    _links: pageLinks(call, page),
  };
}

/** The same with the base of its links, as single objects have it. */
export function singlePageShown(
  call: Call,
  page: Page,
  format?: string,
  number?: number,
): Readonly<Record<string, unknown>> {
  const shown = pageShown(call, page, format, number);
  return { ...shown, _links: { ...pageLinks(call, page), base: `${call.origin}/wiki` } };
}

export function versionShown(
  version: Pick<PageVersion, 'number' | 'message' | 'authorId' | 'createdAt'>,
): Readonly<Record<string, unknown>> {
  return {
    number: version.number,
    message: version.message,
    minorEdit: false,
    authorId: version.authorId,
    createdAt: instant(version.createdAt),
  };
}

/** An instant as Confluence writes it. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function pageLinks(call: Call, page: Page): Readonly<Record<string, string>> {
  const key = call.world.spaces.find(({ id }) => id === page.spaceId)?.key ?? '';
  const slug = encodeURIComponent(page.title).replaceAll('%20', '+');
  return {
    webui: `/spaces/${key}/pages/${page.id}/${slug}`,
    editui: `/pages/resumedraft.action?draftId=${page.id}`,
    tinyui: `/x/${Buffer.from(page.id).toString('base64url')}`,
  };
}
