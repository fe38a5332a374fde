import { uuidOf } from '../adf/with-local-ids';
import type { Attachment, AttachmentVersion, Page } from './records';
import type { World } from './world';

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly comment: string;
}

/** Files of a page that are not in the trash, oldest first. */
export function attachmentsOf(world: World, pageId: string): readonly Attachment[] {
  return [...world.attachments.entries()]
    .map(([, file]) => file)
    .filter((file) => file.pageId === pageId && file.status === 'current');
}

/** Keeps a file on a page: a new attachment, or a new version of the one given. */
export function keepFile(
  world: World,
  page: Page,
  file: SentFile,
  accountId: string,
  before?: Attachment,
): Attachment {
  const now = world.clock.now();
  const id = before?.id ?? `att${world.nextId()}`;
  const number = (before?.versions.length ?? 0) + 1;
  const version: AttachmentVersion = {
    number,
    fileId: uuidOf(`${id}/${number}`),
    mediaType: file.mediaType,
    size: file.bytes.byteLength,
    comment: file.comment,
    authorId: accountId,
    createdAt: now,
  };
  const attachment: Attachment = {
    id,
    pageId: page.id,
    title: before?.title ?? file.name,
    status: 'current',
    createdAt: before?.createdAt ?? now,
    versions: [...(before?.versions ?? []), version],
  };
  world.files.set(version.fileId, Buffer.from(file.bytes).toString('base64'));
  world.attachments.set(id, attachment);
  return attachment;
}

/** The present version of a file. */
export function latestOf(attachment: Attachment): AttachmentVersion {
  return attachment.versions[attachment.versions.length - 1] as AttachmentVersion;
}

/** Path at which a version of a file is downloaded, from the site's root. */
export function downloadPath(attachment: Attachment, version: AttachmentVersion): string {
  return `/wiki/download/attachments/${attachment.pageId}/${encodeURIComponent(attachment.title)}?version=${version.number}`;
}

/** Path of the file that a media node names, in whichever version, or null. */
export function mediaUrl(world: World, fileId: string): string | null {
  for (const [, attachment] of world.attachments.entries()) {
    const version = attachment.versions.find((candidate) => candidate.fileId === fileId);
    if (version !== undefined) return downloadPath(attachment, version);
  }
  return null;
}
