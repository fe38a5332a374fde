import { textAttribute, type AdfNode } from '../adf/adf-node';
import { listed, listing } from '../listing';
import type { Answer, Call, Operation } from '../operation';
import { bodyShown } from '../page-body';
import { refusal } from '../refusal';
import { jsonBody, textIn } from '../request-body';
import { READ_TASK, WRITE_TASK } from '../scopes';
import { emitPageEvent } from '../events';
import { taskItemsOf, versionOf, writeVersion } from '../store/pages';
import { visiblePage } from '../store/rights';
import type { Task } from '../store/records';
import { numberIn, pageToChange } from './found';
import { instant } from './page-shown';

export const taskOperations: readonly Operation[] = [
  { id: 'getTasks', method: 'GET', path: '/wiki/api/v2/tasks', scopes: READ_TASK, answer: list },
  { id: 'getTaskById', method: 'GET', path: '/wiki/api/v2/tasks/:id', scopes: READ_TASK, answer: read },
  { id: 'updateTask', method: 'PUT', path: '/wiki/api/v2/tasks/:id', scopes: WRITE_TASK, answer: update },
];

function list(call: Call): Answer {
  const [ids, pages, spaces] = [listed(call, 'task-id'), listed(call, 'page-id'), listed(call, 'space-id')];
  const status = call.request.query('status');
  const assignees = listed(call, 'assigned-to');
  const tasks = [...call.world.tasks.entries()]
    .map(([, task]) => task)
    .filter((task) => {
      const found = visiblePage(call.world, task.pageId, call.accountId);
      const isWanted = (chosen: readonly string[], value: string) =>
        chosen.length === 0 || chosen.includes(value);
      return (
        found?.page.status === 'current' &&
        isWanted(ids, task.id) &&
        isWanted(pages, task.pageId) &&
        isWanted(spaces, found.space.id) &&
        isWanted(assignees, assigneeOf(itemOf(call, task)) ?? '') &&
        (status === undefined || status === statusOf(task))
      );
    });
  return listing(call, tasks, (task) => taskShown(call, task));
}

function statusOf(task: Task): 'complete' | 'incomplete' {
  return task.completedAt === null ? 'incomplete' : 'complete';
}

function itemOf(call: Call, task: Task): AdfNode | undefined {
  const page = call.world.pages.get(task.pageId);
  const body = page === undefined ? undefined : versionOf(call.world, page)?.body;
  return body === undefined
    ? undefined
    : taskItemsOf(body).find((item) => textAttribute(item, 'localId') === task.localId);
}

/** Whoever is mentioned first answers for a task, as in Confluence. */
function assigneeOf(item: AdfNode | undefined): string | undefined {
  const mention = (item?.content ?? []).find((node) => node.type === 'mention');
  return mention === undefined ? undefined : textAttribute(mention, 'id');
}

function dueOf(item: AdfNode | undefined): string | undefined {
  const date = (item?.content ?? []).find((node) => node.type === 'date');
  const timestamp = date === undefined ? Number.NaN : Number(textAttribute(date, 'timestamp'));
  return Number.isNaN(timestamp) ? undefined : instant(timestamp);
}

function taskShown(call: Call, task: Task): Readonly<Record<string, unknown>> {
  const item = itemOf(call, task);
  const document: AdfNode = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: item?.content ?? [] }],
  };
  const [assignedTo, dueAt] = [assigneeOf(item), dueOf(item)];
  return {
    id: task.id,
    localId: task.localId,
    spaceId: call.world.pages.get(task.pageId)?.spaceId ?? '',
    pageId: task.pageId,
    status: statusOf(task),
    body: bodyShown(call.world, document, call.request.query('body-format')),
    createdBy: task.createdBy,
    createdAt: instant(task.createdAt),
    updatedAt: instant(task.updatedAt),
    ...(assignedTo === undefined ? {} : { assignedTo }),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(task.completedBy === null ? {} : { completedBy: task.completedBy }),
    ...(task.completedAt === null ? {} : { completedAt: instant(task.completedAt) }),
  };
}

function taskFor(call: Call): Task {
  const id = numberIn(call, 'id');
  const task = call.world.tasks.get(id);
  if (task === undefined || visiblePage(call.world, task.pageId, call.accountId) === undefined) {
    throw refusal(404, `No task was found with id {${id}}, or you do not have permission to view it`);
  }
  return task;
}

function read(call: Call): Answer {
  return { status: 200, body: taskShown(call, taskFor(call)), objects: 1 };
}

/** Ticks a task or not, which writes a version of its page, as ticking does in Confluence. */
async function update(call: Call): Promise<Answer> {
  const task = taskFor(call);
  const { page } = pageToChange(call, task.pageId, 404);
  const status = textIn(await jsonBody(call), 'status');
  if (status !== 'complete' && status !== 'incomplete')
    throw refusal(400, `Provided value {${status ?? ''}} for 'status' is not valid`);
  const version = versionOf(call.world, page);
  if (status !== statusOf(task) && version !== undefined) {
    const body = withState(version.body, task.localId, status === 'complete' ? 'DONE' : 'TODO');
    const next = { ...page, version: page.version + 1 };
    writeVersion(call.world, next, { title: version.title, body, message: '' }, call.accountId);
    emitPageEvent(call.world, 'updated', next, call.accountId);
  }
  return { status: 200, body: taskShown(call, call.world.tasks.get(task.id) ?? task), objects: 1 };
}

function withState(node: AdfNode, localId: string, state: 'TODO' | 'DONE'): AdfNode {
  if (node.attrs?.['localId'] === localId && node.type.toLowerCase().endsWith('taskitem'))
    return { ...node, attrs: { ...node.attrs, state } };
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => withState(child, localId, state)) };
}
