import type { Reply } from '../../src/contract/call';
import { nextReplyState, WAITING, type ReplyState } from '../../static/src/surface/reply-state';
import { answered } from '../../static/src/surface/use-reply';
import { FALLBACK_LOCALE, localeOf } from '../../src/words/locales';
import { textAt } from '../../static/src/surface/extension';
import { pathOf, routeOf } from '../../static/src/project/route';
import { sourceOf, sourceParts } from '../../static/src/project/deliverables/source';

describe('what is known of an answer', () => {
  const shown: ReplyState<string> = { value: 'figures', failure: null, loading: false };

  test('a value stays in sight while a fresh one is on its way', () => {
    expect(nextReplyState(shown, { type: 'asked' })).toEqual({
      value: 'figures',
      failure: null,
      loading: true,
    });
  });

  test('a failure keeps the last value and says why', () => {
    const reply = { ok: false, failure: { code: 'jira-unavailable' } } as const;
    expect(nextReplyState(shown, { type: 'answered', reply })).toEqual({
      value: 'figures',
      failure: { code: 'jira-unavailable' },
      loading: false,
    });
  });

  test('an answer clears the failure before it', () => {
    const failed: ReplyState<string> = { value: null, failure: { code: 'unexpected' }, loading: true };
    expect(
      nextReplyState(failed, { type: 'answered', reply: { ok: true, value: 'new' } }).failure,
    ).toBeNull();
  });

  test('it begins waiting', () => expect(WAITING).toEqual({ value: null, failure: null, loading: true }));
});

describe('what the host answers', () => {
  const unexpected = { ok: false, failure: { code: 'unexpected' } };
  const host = (answer: unknown) => () => Promise.resolve(answer as Reply<string>);

  test.each([
    [undefined],
    [null],
    ['figures'],
    [[]],
    [{}],
    [{ ok: true }],
    [{ ok: false }],
    [{ ok: false, failure: null }],
  ])('%j is no answer, and a failure like another', async (answer) =>
    expect(await answered(host(answer))).toEqual(unexpected),
  );

  test('nor is what breaks on the way', async () => {
    expect(await answered(() => Promise.reject(new Error('gone')))).toEqual(unexpected);
  });

  test.each([
    [{ ok: true, value: 'figures' }],
    [{ ok: true, value: null }],
    [{ ok: false, failure: { code: 'forbidden' } }],
  ])('%j is passed on', async (answer) => expect(await answered(host(answer))).toBe(answer));
});

describe('the language of a locale tag', () => {
  test.each([
    ['fr-FR', 'fr'],
    ['fr_CA', 'fr'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ])('%s is told in %s', (tag, locale) => expect(localeOf(tag, FALLBACK_LOCALE)).toBe(locale));
});

describe('what the host says of a place', () => {
  test.each([
    [{ project: { id: '10000' } }, ['project', 'id'], '10000'],
    [{ project: { id: 10_000 } }, ['project', 'id'], '10000'],
    [{ project: null }, ['project', 'id'], null],
    [null, ['project', 'id'], null],
    [{ gadgetConfiguration: { projectId: '' } }, ['gadgetConfiguration', 'projectId'], null],
    [{}, ['toString'], null],
  ])('%j at %j', (extension, path, text) => expect(textAt(extension, ...path)).toBe(text));
});

describe('the address of a sub-page', () => {
  test.each([
    ['/', 'overview', null],
    ['', 'overview', null],
    ['/deliverables', 'deliverables', null],
    ['/deliverables/L-07?from=panel', 'deliverables', 'L-07'],
    ['/deliverables/a%2Fb', 'deliverables', 'a/b'],
    ['/deliverables/%E0', 'deliverables', '%E0'],
    ['/settings/x', 'settings', null],
    ['/unheard-of', 'overview', null],
  ] as const)('%s', (path, page, deliverable) => expect(routeOf(path)).toEqual({ page, deliverable }));

  test('leads back to its route', () => {
    const route = { page: 'deliverables', deliverable: 'Lot 1/2 été' } as const;
    expect(routeOf(pathOf(route))).toEqual(route);
  });
});

describe('a source in the form', () => {
  test.each([
    { issue: 'PORT-12' },
    { version: '1.0' },
    { component: 'API' },
    { label: 'recette' },
    { jql: 'project = PORT' },
  ])('%j', (source) => {
    const { kind, text } = sourceParts(source);
    expect(sourceOf(kind, text)).toEqual(source);
  });

  test('an issue key may be typed in lower case', () =>
    expect(sourceOf('issue', ' port-12 ')).toEqual({ issue: 'PORT-12' }));
});
