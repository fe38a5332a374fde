import { emitAttachmentEvent } from '../events';
import type { Answer, Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { READ_FILE, READ_LABEL, WRITE_FILE } from '../scopes';
import { attachmentsOf, downloadPath, keepFile, latestOf, type SentFile } from '../store/attachments';
import type { Attachment, Page } from '../store/records';
import { attachmentFor, attachmentNamed } from './attachments';
import { pageFor, pageToChange } from './found';
import { instant } from './page-shown';
import { userShownV1 } from './users';

const FILES = '/wiki/rest/api/content/:id/child/attachment';

export const attachmentV1Operations: readonly Operation[] = [
  { id: 'getAttachments_v1', method: 'GET', path: FILES, scopes: READ_LABEL, answer: list },
  { id: 'createAttachment', method: 'POST', path: FILES, scopes: WRITE_FILE, answer: create },
  { id: 'createOrUpdateAttachments', method: 'PUT', path: FILES, scopes: WRITE_FILE, answer: createOrUpdate },
  {
    id: 'updateAttachmentData',
    method: 'POST',
    path: `${FILES}/:attachmentId/data`,
    scopes: WRITE_FILE,
    answer: updateData,
  },
  {
    id: 'downloadAttatchment',
    method: 'GET',
    path: `${FILES}/:attachmentId/download`,
    scopes: READ_FILE,
    answer: redirect,
  },
  {
    id: 'downloadFile',
    method: 'GET',
    path: '/wiki/download/attachments/:id/:name',
    scopes: READ_FILE,
    answer: download,
  },
];

function list(call: Call): Answer {
  const { page } = pageFor(call, call.request.param('id') ?? '');
  const name = call.request.query('filename');
  const files = attachmentsOf(call.world, page.id).filter(
    (file) => name === undefined || file.title === name,
  );
  return { status: 200, body: resultsV1(call, files), objects: files.length };
}

/** Adds files; a name that the page has already is refused, as a whole. */
async function create(call: Call): Promise<Answer> {
  const { page, files } = await sentTo(call);
  const taken = files.find((file) => attachmentNamed(call, page.id, file.name) !== undefined);
  if (taken !== undefined) {
    throw refusal(
      400,
      `Cannot add a new attachment with same file name as an existing attachment: ${taken.name}`,
    );
  }
  return {
    status: 200,
    body: resultsV1(
      call,
      files.map((file) => kept(call, page, file)),
    ),
    objects: 1,
  };
}

/** Adds files; one of a name that the page has already becomes its new version. */
async function createOrUpdate(call: Call): Promise<Answer> {
  const { page, files } = await sentTo(call);
  const results = files.map((file) => kept(call, page, file, attachmentNamed(call, page.id, file.name)));
  return { status: 200, body: resultsV1(call, results), objects: 1 };
}

async function updateData(call: Call): Promise<Answer> {
  const { page, files } = await sentTo(call);
  const before = attachmentFor(call, 'attachmentId');
  const [file] = files;
  if (before.pageId !== page.id || file === undefined)
    throw refusal(404, 'No attachment was found on this content');
  return { status: 200, body: contentShown(call, kept(call, page, file, before)), objects: 1 };
}

function kept(call: Call, page: Page, file: SentFile, before?: Attachment): Attachment {
  const attachment = keepFile(call.world, page, file, call.accountId, before);
  emitAttachmentEvent(
    call.world,
    before === undefined ? 'created' : 'updated',
    page,
    attachment,
    call.accountId,
  );
  return attachment;
}

/** Files go with the header that proves that no browser form sent them; a draft is named as such. */
async function sentTo(call: Call): Promise<{ readonly page: Page; readonly files: readonly SentFile[] }> {
  const { page } = pageToChange(call, call.request.param('id') ?? '', 403);
  const token = (call.request.header('x-atlassian-token') ?? '').toLowerCase();
  if (token !== 'nocheck' && token !== 'no-check') throw refusal(403, 'XSRF check failed');
  if ((call.request.query('status') ?? 'current') !== page.status)
    throw refusal(404, `No content found with id: ContentId{id=${page.id}}`);
  return { page, files: await filesIn(call) };
}

async function filesIn(call: Call): Promise<readonly SentFile[]> {
  const isForm = (call.request.header('content-type') ?? '').startsWith('multipart/form-data');
  if (!isForm) throw refusal(415, 'Unsupported media type: files are sent as multipart/form-data');
  const form = await call.request.formData();
  const comment = form.get('comment');
  const words = comment === null ? '' : typeof comment === 'string' ? comment : await comment.text();
  const sent = form.getAll('file').filter((value) => typeof value !== 'string');
  if (sent.length === 0) throw refusal(400, "The multipart field 'file' is missing");
  return Promise.all(
    sent.map(async (file) => ({
      name: file.name,
      mediaType: file.type === '' ? 'application/octet-stream' : file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
      comment: words,
    })),
  );
}

function resultsV1(call: Call, files: readonly Attachment[]): unknown {
  const results = files.map((file) => contentShown(call, file));
  return {
    results,
    start: 0,
    limit: 25,
    size: results.length,
    _links: { base: `${call.origin}/wiki`, context: '/wiki' },
  };
}

/** A file as REST v1 shows it; `extensions.fileId` is what media nodes refer to. */
function contentShown(call: Call, file: Attachment): Readonly<Record<string, unknown>> {
  const version = latestOf(file);
  return {
    id: file.id,
    type: 'attachment',
    status: file.status,
    title: file.title,
    version: {
      by: userShownV1(call, version.authorId),
      when: instant(version.createdAt),
      friendlyWhen: instant(version.createdAt).slice(0, 10),
      message: version.comment,
      number: version.number,
      minorEdit: false,
      contentTypeModified: false,
      confRev: null,
      syncRev: null,
      syncRevSource: null,
    },
    metadata: { mediaType: version.mediaType, comment: version.comment },
    extensions: {
      mediaType: version.mediaType,
      fileSize: version.size,
      comment: version.comment,
      mediaTypeDescription: version.mediaType,
      fileId: version.fileId,
      collectionName: `contentId-${file.pageId}`,
    },
    _links: {
      download: downloadPath(file, version).replace(/^\/wiki/, ''),
      webui: `/pages/viewpageattachments.action?pageId=${file.pageId}`,
    },
  };
}

function redirect(call: Call): Answer {
  const file = attachmentFor(call, 'attachmentId');
  const number = Number(call.request.query('version') ?? latestOf(file).number);
  const version = file.versions.find((candidate) => candidate.number === number);
  if (file.pageId !== call.request.param('id') || version === undefined)
    throw refusal(404, 'No attachment was found on this content');
  return { status: 302, location: downloadPath(file, version) };
}

function download(call: Call): Answer {
  const { page } = pageFor(call, call.request.param('id') ?? '');
  const file = attachmentNamed(call, page.id, call.request.param('name') ?? '');
  const number = Number(call.request.query('version') ?? Number.NaN);
  const version =
    file?.versions.find((candidate) => candidate.number === number) ??
    (file === undefined ? undefined : latestOf(file));
  const data = version === undefined ? undefined : call.world.files.get(version.fileId);
  if (file === undefined || version === undefined || data === undefined)
    throw refusal(404, 'No attachment of this name on this page');
  return {
    status: 200,
    file: { bytes: Buffer.from(data, 'base64'), mediaType: version.mediaType, name: file.title },
  };
}
