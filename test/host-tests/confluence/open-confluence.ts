import { createConfluence, type ConfluenceProduct } from '../../host/confluence/create-confluence';
import type { Clock } from '../../host/seams/clock';
import type { Directory } from '../../host/seams/directory';
import type { Caller, ProductEvent } from '../../host/seams/products';
import type { ConfluenceFile, SiteExport } from '../../host/seams/site-export';
import { createState } from '../../host/state/create-state';
import { validateExchange } from '../openapi';
import { CONFLUENCE_IS_DOCUMENTED } from '../openapi/documents';

const PEOPLE = [
  { accountId: 'alice', displayName: 'Alice Martin', email: 'alice@example.com' },
  { accountId: 'bruno', displayName: 'Bruno Petit', email: 'bruno@example.com' },
];

const EXPORT: SiteExport = {
  site: { name: 'Test', timeZone: 'Europe/Paris', now: null },
  issues: [],
  projects: [],
  users: [],
  versions: {},
  fields: [],
  statuses: [],
  issueTypes: [],
  issueLinkTypes: [],
  jalon: null,
  permissions: null,
  confluence: null,
};

export const DIRECTORY: Directory = {
  users: () => PEOPLE,
  user: (idOrEmail) => PEOPLE.find(({ accountId, email }) => accountId === idOrEmail || email === idOrEmail),
  projects: () => [
    { id: '10000', key: 'PORT', name: 'Portail', issues: 0 },
    { id: '10001', key: 'LAB', name: 'Laboratoire', issues: 0 },
  ],
  issue: () => undefined,
  issuesOf: () => [],
  may: () => true,
  canSee: () => true,
};

/** A Confluence of its own for a test, with what it told the site so far. */
export function openConfluence(confluence: ConfluenceFile | null = null): {
  readonly product: ConfluenceProduct;
  readonly events: readonly ProductEvent[];
} {
  const events: ProductEvent[] = [];
  const clock: Clock = {
    now: () => Date.parse('2026-02-27T16:00:00Z'),
    moveTo: () => Promise.resolve(),
    timeZone: 'Europe/Paris',
  };
  const bus = { emit: (event: ProductEvent) => void events.push(event), on: () => undefined };
  const product = createConfluence({
    export: { ...EXPORT, confluence },
    state: createState(),
    clock,
    events: bus,
    directory: DIRECTORY,
  });
  return { product, events };
}

export const ALICE: Caller = { accountId: 'alice', isApp: false, scopes: null };
export const BRUNO: Caller = { accountId: 'bruno', isApp: false, scopes: null };

/** An answer with its JSON, when it has one. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Calls with JSON and reads JSON; the exchange must be as Atlassian documents it, or, without its documents,
 * as written by hand.
 */
export async function call(
  product: ConfluenceProduct,
  method: string,
  path: string,
  sent?: unknown,
  caller: Caller = ALICE,
): Promise<Answer> {
  const body =
    sent === undefined ? {} : { body: JSON.stringify(sent), headers: { 'content-type': 'application/json' } };
  const response = await product.request(path, { method, ...body }, caller);
  const text = await response.text();
  const answer = text === '' ? undefined : (JSON.parse(text) as Answer['body']);
  expect(exchangeProblems(method, path, sent, response.status, answer)).toEqual([]);
  return { status: response.status, headers: response.headers, body: answer ?? {} };
}

/** Parts of the API that the documents at hand do not have: newer than they are, or left out of them. */
const UNDOCUMENTED = [
  /\/direct-children/,
  /\/descendants/,
  /^\/wiki\/rest\/api\/(content(\/\d+)?(\?|$)|space|user)/,
  /^\/wiki\/download/,
];

function exchangeProblems(
  method: string,
  path: string,
  sent: unknown,
  status: number,
  answer: unknown,
): readonly string[] {
  if (UNDOCUMENTED.some((pattern) => pattern.test(path))) return [];
  const specification = path.startsWith('/wiki/api/v2') ? 'confluence-v2' : 'confluence-v1';
  const problems = validateExchange(specification, method, path, sent, status, answer);
  const unsaid = CONFLUENCE_IS_DOCUMENTED
    ? // Both forms of a comment's body fit every body, by Atlassian's own document.
      /"passingSchemas":\[0,1\]/
    : // What only others call, or ask for, is not written by hand.
      /no such operation|which is not documented$/;
  return problems.filter((problem) => !unsaid.test(problem));
}

/** A file sent as a form, as clients send attachments. */
export async function attach(
  product: ConfluenceProduct,
  method: 'POST' | 'PUT',
  path: string,
  file: { readonly name: string; readonly words: string },
  headers: Readonly<Record<string, string>> = { 'x-atlassian-token': 'nocheck' },
  caller: Caller = ALICE,
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([file.words], { type: 'image/png' }), file.name);
  form.append('minorEdit', 'true');
  const response = await product.request(path, { method, body: form, headers }, caller);
  const answer = (await response.json()) as Answer['body'];
  expect(exchangeProblems(method, path, undefined, response.status, answer)).toEqual([]);
  return { status: response.status, headers: response.headers, body: answer };
}

/** A document of paragraphs. */
export function documentOf(...lines: readonly string[]): Readonly<Record<string, unknown>> {
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'doc', version: 1, content };
}

/** A document as REST takes it. */
export function adfBody(document: unknown): Readonly<Record<string, string>> {
  return { representation: 'atlas_doc_format', value: JSON.stringify(document) };
}

export const PORT_SPACE = '32770';

/** Writes a page of one paragraph in the space of the project and answers its id. */
export async function newPage(
  product: ConfluenceProduct,
  title: string,
  document: unknown = documentOf('Bonjour'),
): Promise<string> {
  const sent = { spaceId: PORT_SPACE, status: 'current', title, body: adfBody(document) };
  const { status, body } = await call(product, 'POST', '/wiki/api/v2/pages', sent);
  expect(status).toBe(200);
  return String(body['id']);
}

/** The title of the first error of an answer. */
export function errorOf(answer: Answer): string {
  const errors = answer.body['errors'] as readonly { readonly title: string }[] | undefined;
  return errors?.[0]?.title ?? String(answer.body['message']);
}
