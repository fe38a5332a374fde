import { emitPageEvent } from '../events';
import type { Answer, Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { anyJsonBody } from '../request-body';
import { READ_LABEL, WRITE_LABEL } from '../scopes';
import type { Label, Page } from '../store/records';
import { pageFor, pageToChange } from './found';

const LABELS = '/wiki/rest/api/content/:id/label';

export const labelV1Operations: readonly Operation[] = [
  { id: 'getLabelsForContent', method: 'GET', path: LABELS, scopes: READ_LABEL, answer: list },
  { id: 'addLabelsToContent', method: 'POST', path: LABELS, scopes: WRITE_LABEL, answer: add },
  {
    id: 'removeLabelFromContentUsingQueryParameter',
    method: 'DELETE',
    path: LABELS,
    scopes: WRITE_LABEL,
    answer: remove,
  },
  {
    id: 'removeLabelFromContent',
    method: 'DELETE',
    path: `${LABELS}/:label`,
    scopes: WRITE_LABEL,
    answer: remove,
  },
];

function list(call: Call): Answer {
  const { page } = pageFor(call, call.request.param('id') ?? '');
  return { status: 200, body: labelsShown(call, page), objects: page.labels.length };
}

async function add(call: Call): Promise<Answer> {
  const { page } = pageToChange(call, call.request.param('id') ?? '', 403);
  const sent = await anyJsonBody(call);
  const wanted = (Array.isArray(sent) ? sent : [sent]).map(checkedLabel);
  const added = wanted.filter((label) => !page.labels.some((known) => isSame(known, label)));
  const labels = [...page.labels, ...added.map((label) => ({ id: call.world.nextId(), ...label }))];
  const next = { ...page, labels };
  call.world.pages.set(page.id, next);
  for (const label of added) emitPageEvent(call.world, 'added:label', next, call.accountId, { label });
  return { status: 200, body: labelsShown(call, next), objects: 1 };
}

const FORBIDDEN = /[\s:;,.?&[\]()#^*@!<>/\\]/;

/** Labels are lower case and of one word. */
function checkedLabel(sent: unknown): Omit<Label, 'id'> {
  const { prefix, name } = (sent ?? {}) as { prefix?: unknown; name?: unknown };
  if (typeof name !== 'string' || name === '' || name.length > 255 || FORBIDDEN.test(name)) {
    throw refusal(400, `The label '${String(name)}' is empty, too long, or contains forbidden characters`);
  }
  return {
    prefix: typeof prefix === 'string' && prefix !== '' ? prefix : 'global',
    name: name.toLowerCase(),
  };
}

function isSame(one: Omit<Label, 'id'>, other: Omit<Label, 'id'>): boolean {
  return one.name === other.name && one.prefix === other.prefix;
}

function remove(call: Call): Answer {
  const { page } = pageToChange(call, call.request.param('id') ?? '', 403);
  const name = call.request.param('label') ?? call.request.query('name') ?? '';
  const next: Page = { ...page, labels: page.labels.filter((label) => label.name !== name) };
  call.world.pages.set(page.id, next);
  for (const label of page.labels)
    if (label.name === name) emitPageEvent(call.world, 'removed:label', next, call.accountId, { label });
  return { status: 204 };
}

function labelsShown(call: Call, page: Page): unknown {
  const results = page.labels.map((label) => ({ ...label, label: label.name }));
  return {
    results,
    start: 0,
    limit: 200,
    size: results.length,
    _links: { base: `${call.origin}/wiki`, context: '/wiki' },
  };
}
