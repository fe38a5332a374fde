import { openJira } from './open-jira';
import { TEXT } from './small-site';

let jira = openJira();
beforeEach(() => {
  jira = openJira();
});

test('a comment that is no valid document is refused', async () => {
  const body = { ...TEXT, content: [{ type: 'paragraph', content: [{ type: 'paragraph', content: [] }] }] };
  const refused = await jira.ask('POST', '/issue/APP-3/comment', { body: { body } });
  expect([refused.status, refused.body]).toEqual([400, { errorMessages: ['INVALID_INPUT'], errors: {} }]);
  expect((await jira.ask('POST', '/issue/APP-3/comment', { body: { body: 'plain' } })).body).toEqual({
    errorMessages: [],
    errors: { comment: 'Comment body is not valid!' },
  });
});

test('comments are added, corrected, listed and deleted', async () => {
  const made = await jira.ask('POST', '/issue/APP-3/comment', { as: 'bruno', body: { body: TEXT } });
  const path = `/issue/APP-3/comment/${String(made.body['id'])}`;
  expect(
    (await jira.ask('PUT', path, { as: 'bruno', body: { body: { ...TEXT, content: [] } } })).body,
  ).toMatchObject({
    body: { content: [] },
  });
  expect((await jira.ask('GET', '/issue/APP-3/comment')).body).toMatchObject({ total: 1 });
  expect((await jira.ask('DELETE', path)).status).toBe(204);
  expect((await jira.ask('GET', path)).status).toBe(404);
});
