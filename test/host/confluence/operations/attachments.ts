import { emitAttachmentEvent } from '../events';
import { listed, listing, sorted } from '../listing';
import type { Answer, Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { DELETE_ATTACHMENT, READ_ATTACHMENT } from '../scopes';
import { attachmentsOf, downloadPath, latestOf } from '../store/attachments';
import { mayReadIn, visiblePage } from '../store/rights';
import type { Attachment } from '../store/records';
import { numberIn, pageFor, pageToChange } from './found';
import { instant, versionShown } from './page-shown';

const ATTACHMENT = '/wiki/api/v2/attachments/:id';

export const attachmentOperations: readonly Operation[] = [
  {
    id: 'getAttachments',
    method: 'GET',
    path: '/wiki/api/v2/attachments',
    scopes: READ_ATTACHMENT,
    answer: getAttachments,
  },
  {
    id: 'getPageAttachments',
    method: 'GET',
    path: '/wiki/api/v2/pages/:id/attachments',
    scopes: READ_ATTACHMENT,
    answer: ofPage,
  },
  {
    id: 'getAttachmentById',
    method: 'GET',
    path: ATTACHMENT,
    scopes: READ_ATTACHMENT,
    answer: getAttachmentById,
  },
  {
    id: 'getAttachmentVersions',
    method: 'GET',
    path: `${ATTACHMENT}/versions`,
    scopes: READ_ATTACHMENT,
    answer: getVersions,
  },
  {
    id: 'deleteAttachment',
    method: 'DELETE',
    path: ATTACHMENT,
    scopes: DELETE_ATTACHMENT,
    answer: deleteAttachment,
  },
];

function getAttachments(call: Call): Answer {
  const pages = call.world.spaces.filter((space) => mayReadIn(space, call.accountId)).map(({ id }) => id);
  const files = [...call.world.attachments.entries()]
    .map(([, file]) => file)
    .filter((file) => pages.includes(call.world.pages.get(file.pageId)?.spaceId ?? ''));
  return attachmentListing(call, files);
}

function ofPage(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const all = [...call.world.attachments.entries()]
    .map(([, file]) => file)
    .filter((file) => file.pageId === page.id);
  return attachmentListing(call, all);
}

function attachmentListing(call: Call, files: readonly Attachment[]): Answer {
  const statuses = listed(call, 'status');
  const name = call.request.query('filename');
  const mediaType = call.request.query('mediaType');
  const chosen = files.filter(
    (file) =>
      (statuses.length === 0 ? file.status === 'current' : statuses.includes(file.status)) &&
      (name === undefined || file.title === name) &&
      (mediaType === undefined || latestOf(file).mediaType === mediaType),
  );
  const inOrder = sorted(chosen, call.request.query('sort'), {
    'created-date': (file) => file.createdAt,
    'modified-date': (file) => latestOf(file).createdAt,
  });
  return listing(call, inOrder, attachmentShown);
}

/** A file as REST v2 shows it. */
export function attachmentShown(file: Attachment): Readonly<Record<string, unknown>> {
  const version = latestOf(file);
  const download = downloadPath(file, version).replace(/^\/wiki/, '');
  const webui = `/pages/viewpageattachments.action?pageId=${file.pageId}&preview=${encodeURIComponent(file.title)}`;
  return {
    id: file.id,
    status: file.status,
    title: file.title,
    createdAt: instant(file.createdAt),
    pageId: file.pageId,
    mediaType: version.mediaType,
    mediaTypeDescription: version.mediaType,
    comment: version.comment,
    fileId: version.fileId,
    fileSize: version.size,
    webuiLink: webui,
    downloadLink: download,
    version: versionShown({ ...version, message: version.comment }),
    _links: { webui, download },
  };
}

/** The attachment of the path on a page that the caller may see; ids come with or without `att`. */
export function attachmentFor(call: Call, name: string): Attachment {
  const given = call.request.param(name) ?? '';
  const file = call.world.attachments.get(given.startsWith('att') ? given : `att${given}`);
  if (file === undefined || visiblePage(call.world, file.pageId, call.accountId) === undefined) {
    throw refusal(
      404,
      `No attachment was found with id {${given}}, or you do not have permission to view it`,
    );
  }
  return file;
}

function getAttachmentById(call: Call): Answer {
  const shown = attachmentShown(attachmentFor(call, 'id'));
  return {
    status: 200,
    body: { ...shown, _links: { ...(shown['_links'] as object), base: `${call.origin}/wiki` } },
    objects: 1,
  };
}

function getVersions(call: Call): Answer {
  const file = attachmentFor(call, 'id');
  return listing(call, [...file.versions].reverse(), (version) => ({
    ...versionShown({ ...version, message: version.comment }),
    attachment: { id: file.id, title: file.title },
  }));
}

/** To the trash first; `purge` removes what lies there with all its versions. */
function deleteAttachment(call: Call): Answer {
  const file = attachmentFor(call, 'id');
  const { page } = pageToChange(call, file.pageId, 404);
  const purges = call.request.query('purge') === 'true';
  if (purges && file.status !== 'trashed')
    throw refusal(400, 'Only an attachment in the trash can be purged');
  if (purges) purge(call, file);
  else call.world.attachments.set(file.id, { ...file, status: 'trashed' });
  emitAttachmentEvent(call.world, purges ? 'deleted' : 'trashed', page, file, call.accountId);
  return { status: 204 };
}

function purge(call: Call, file: Attachment): void {
  for (const version of file.versions) call.world.files.delete(version.fileId);
  call.world.attachments.delete(file.id);
}

/** The attachment of a page with a name. */
export function attachmentNamed(call: Call, pageId: string, name: string): Attachment | undefined {
  return attachmentsOf(call.world, pageId).find((file) => file.title === name);
}
