import { listing } from '../listing';
import type { Answer, Call, Operation } from '../operation';
import { bodyIn, bodyShown } from '../page-body';
import { refusal } from '../refusal';
import { jsonBody, objectIn, textIn } from '../request-body';
import { DELETE_COMMENT, READ_COMMENT, WRITE_COMMENT } from '../scopes';
import { visiblePage } from '../store/rights';
import type { Comment } from '../store/records';
import { numberIn, pageFor } from './found';
import { versionShown } from './page-shown';

const COMMENTS = '/wiki/api/v2/footer-comments';

export const commentOperations: readonly Operation[] = [
  {
    id: 'getPageFooterComments',
    method: 'GET',
    path: '/wiki/api/v2/pages/:id/footer-comments',
    scopes: READ_COMMENT,
    answer: ofPage,
  },
  { id: 'createFooterComment', method: 'POST', path: COMMENTS, scopes: WRITE_COMMENT, answer: create },
  { id: 'getFooterCommentById', method: 'GET', path: `${COMMENTS}/:id`, scopes: READ_COMMENT, answer: read },
  {
    id: 'updateFooterComment',
    method: 'PUT',
    path: `${COMMENTS}/:id`,
    scopes: WRITE_COMMENT,
    answer: update,
  },
  {
    id: 'deleteFooterComment',
    method: 'DELETE',
    path: `${COMMENTS}/:id`,
    scopes: DELETE_COMMENT,
    answer: remove,
  },
];

function ofPage(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const comments = [...call.world.comments.entries()].map(([, comment]) => comment);
  const own = comments.filter((comment) => comment.pageId === page.id && comment.parentCommentId === null);
  return listing(call, own, (comment) => commentShown(call, comment));
}

function commentShown(call: Call, comment: Comment): Readonly<Record<string, unknown>> {
  return {
    id: comment.id,
    status: 'current',
    title: `Re: ${call.world.pages.get(comment.pageId)?.title ?? ''}`,
    pageId: comment.pageId,
    ...(comment.parentCommentId === null ? {} : { parentCommentId: comment.parentCommentId }),
    version: versionShown({
      number: comment.version,
      message: '',
      authorId: comment.authorId,
      createdAt: comment.createdAt,
    }),
    body: bodyShown(call.world, comment.body, call.request.query('body-format')),
    _links: { webui: `/pages/viewpage.action?pageId=${comment.pageId}&focusedCommentId=${comment.id}` },
  };
}

function answerWith(call: Call, status: 200 | 201, comment: Comment): Answer {
  const shown = commentShown(call, comment);
  return {
    status,
    body: { ...shown, _links: { ...(shown['_links'] as object), base: `${call.origin}/wiki` } },
    objects: 1,
  };
}

function commentFor(call: Call, id: string): Comment {
  const comment = call.world.comments.get(id);
  if (comment === undefined || visiblePage(call.world, comment.pageId, call.accountId) === undefined) {
    throw refusal(404, `No comment was found with id {${id}}, or you do not have permission to view it`);
  }
  return comment;
}

async function create(call: Call): Promise<Answer> {
  const sent = await jsonBody(call);
  const parentId = textIn(sent, 'parentCommentId');
  const parent = parentId === undefined ? undefined : commentFor(call, parentId);
  const { page } = pageFor(call, parent?.pageId ?? textIn(sent, 'pageId') ?? '');
  const now = call.world.clock.now();
  const comment: Comment = {
    id: call.world.nextId(),
    pageId: page.id,
    parentCommentId: parent?.id ?? null,
    body: bodyIn(sent),
    version: 1,
    authorId: call.accountId,
    createdAt: now,
  };
  call.world.comments.set(comment.id, comment);
  return answerWith(call, 201, comment);
}

function read(call: Call): Answer {
  return answerWith(call, 200, commentFor(call, numberIn(call, 'id')));
}

async function update(call: Call): Promise<Answer> {
  const before = ownComment(call);
  const sent = await jsonBody(call);
  const number = objectIn(sent, 'version')?.['number'];
  if (number !== before.version + 1)
    throw refusal(409, `Version must be incremented. Current Version: [${before.version}]`);
  const comment = { ...before, body: bodyIn(sent), version: before.version + 1 };
  call.world.comments.set(comment.id, comment);
  return answerWith(call, 200, comment);
}

function ownComment(call: Call): Comment {
  const comment = commentFor(call, numberIn(call, 'id'));
  if (comment.authorId !== call.accountId)
    throw refusal(404, 'You do not have permission to change this comment');
  return comment;
}

function remove(call: Call): Answer {
  call.world.comments.delete(ownComment(call).id);
  return { status: 204 };
}
