import type { Json } from '../../seams/json';
import { listIn, textIn } from '../../data/reading/json-access';
import { NO_CONTENT, ok, type Answer } from '../answer';
import { jiraInstant } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { item } from '../change/change-item';
import { emit } from '../change/events';
import { authorOf, newId, recordQuietly } from '../change/record-change';
import { demand, issueOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { parameter } from '../request-values';

const read = { method: 'GET', scope: 'read:jira-work', cost: 'objects' } as const;
const write = { scope: 'write:jira-work', cost: 'write' } as const;
const UPLOAD_LIMIT = 100 * 1024 * 1024;

/** Bytes of an attachment, base64, and the issue that it is attached to. */
interface StoredAttachment {
  readonly issueId: string;
  readonly bytes: string;
}

/** Files attached to issues. */
export const attachmentOperations: readonly Operation[] = [
  { ...write, id: 'addAttachment', method: 'POST', path: '/issue/{issueIdOrKey}/attachments', answer: add },
  {
    ...read,
    id: 'getAttachmentMeta',
    path: '/attachment/meta',
    answer: () => ok({ enabled: true, uploadLimit: UPLOAD_LIMIT }),
  },
  { ...read, id: 'getAttachment', path: '/attachment/{id}', answer: getMetadata },
  { ...read, id: 'getAttachmentContent', path: '/attachment/content/{id}', answer: content },
  { ...read, id: 'getAttachmentThumbnail', path: '/attachment/thumbnail/{id}', answer: content },
  { ...write, id: 'removeAttachment', method: 'DELETE', path: '/attachment/{id}', answer: remove },
];

async function add(call: Call): Promise<Answer> {
  const issue = issueOf(call);
  if (call.request.headers.get('x-atlassian-token') !== 'no-check') throw refusal(403, 'XSRF check failed');
  demand(
    call,
    'CREATE_ATTACHMENTS',
    issue.projectKey,
    'You do not have permission to create attachments for this issue.',
  );
  const files = await filesOf(call.request);
  if (files.length === 0)
    throw refusal(400, 'No file was given; files are parts named “file” of a multipart/form-data body.');
  if (files.some(({ size }) => size > UPLOAD_LIMIT))
    throw refusal(413, 'The attachment is larger than the site allows.');
  const added: Json[] = [];
  for (const file of files) added.push(await stored(file, issue, call));
  const items = added.map((one) =>
    item('Attachment', 'attachment', [null, null], [textIn(one, 'id'), textIn(one, 'filename')]),
  );
  const attachment = [...listIn(issue.document.fields, 'attachment'), ...added];
  recordQuietly(call, issue, { fields: { attachment }, items });
  for (const one of added)
    emit(call, 'avi:jira:created:attachment', { attachment: { ...one, issueId: issue.id } });
  return ok(added);
}

async function filesOf(request: Request): Promise<readonly File[]> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) throw refusal(415, 'The body must be multipart/form-data.');
  const form = await request.formData();
  return form.getAll('file').filter((part): part is File => typeof part !== 'string');
}

async function stored(file: File, issue: IssueFacts, call: Call): Promise<Json> {
  const id = newId(call.data, 'attachment');
  const bytes = Buffer.from(await file.arrayBuffer()).toString('base64');
  call.data.state.collection<StoredAttachment>('jira-attachments').set(id, { issueId: issue.id, bytes });
  const address = `${call.data.baseUrl()}/rest/api/3/attachment`;
  return {
    self: `${address}/${id}`,
    id,
    filename: file.name,
    author: authorOf(call),
    created: jiraInstant(call.data.clock.now()),
    size: file.size,
    mimeType: file.type === '' ? 'application/octet-stream' : file.type,
    content: `${address}/content/${id}`,
    ...(file.type.startsWith('image/') ? { thumbnail: `${address}/thumbnail/${id}` } : {}),
  };
}

interface Found {
  readonly issue: IssueFacts;
  readonly metadata: Json;
}

function attachmentOf(call: Call): Found {
  const id = parameter(call, 'id');
  const { issues, permissions, state } = call.data;
  const known = state.collection<StoredAttachment>('jira-attachments').get(id);
  const among = known === undefined ? [...issues.all()] : [issues.find(known.issueId)];
  for (const issue of among) {
    const metadata =
      issue === undefined
        ? undefined
        : listIn(issue.document.fields, 'attachment').find((one) => one['id'] === id);
    if (issue !== undefined && metadata !== undefined && permissions.canSee(call.caller, issue))
      return { issue, metadata };
  }
  throw refusal(404, `The attachment with id '${id}' does not exist`);
}

function getMetadata(call: Call): Answer {
  const { metadata } = attachmentOf(call);
  return ok({ ...metadata, id: Number(metadata['id']) });
}

function content(call: Call): Answer {
  const { metadata } = attachmentOf(call);
  const kept = call.data.state
    .collection<StoredAttachment>('jira-attachments')
    .get(textIn(metadata, 'id') ?? '');
  if (kept === undefined) throw refusal(404, 'The export of this site holds no bytes for this attachment.');
  const name = encodeURIComponent(textIn(metadata, 'filename') ?? 'file');
  return {
    status: 200,
    body: new Uint8Array(Buffer.from(kept.bytes, 'base64')),
    objects: 1,
    headers: {
      'content-type': textIn(metadata, 'mimeType') ?? 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      // Files come from people: a browser must not take them for a page of the site.
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  };
}

function remove(call: Call): Answer {
  const { issue, metadata } = attachmentOf(call);
  const all = call.data.permissions.may(call.accountId, 'DELETE_ALL_ATTACHMENTS', issue.projectKey);
  if (!all)
    demand(
      call,
      'DELETE_OWN_ATTACHMENTS',
      issue.projectKey,
      'You do not have permission to delete this attachment.',
    );
  const id = textIn(metadata, 'id');
  const attachment = listIn(issue.document.fields, 'attachment').filter((one) => one['id'] !== id);
  const items = [item('Attachment', 'attachment', [id, textIn(metadata, 'filename')], [null, null])];
  recordQuietly(call, issue, { fields: { attachment }, items });
  call.data.state.collection<StoredAttachment>('jira-attachments').delete(id ?? '');
  emit(call, 'avi:jira:deleted:attachment', { attachment: { ...metadata, issueId: issue.id } });
  return NO_CONTENT;
}
