import { createConfluence, type ConfluenceProduct } from '../../host/confluence/create-confluence';
import type { Caller, Clock, ConfluenceFile, Directory, ProductEvent, SiteExport } from '../../host/seams';
import { createState } from '../../host/state/create-state';

const PEOPLE = [
  { accountId: 'alice', displayName: 'Alice Martin', email: 'alice@example.com' },
  { accountId: 'bruno', displayName: 'Bruno Petit', email: 'bruno@example.com' },
];

const EXPORT: SiteExport = {
  site: { name: 'Test', timeZone: 'Europe/Paris', now: null },
  ...{ issues: [], projects: [], users: [], versions: {}, fields: [], statuses: [], issueTypes: [], issueLinkTypes: [] },
  ...{ jalon: null, permissions: null, confluence: null },
};

const DIRECTORY: Directory = {
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
  const clock: Clock = { now: () => Date.parse('2026-02-27T16:00:00Z'), moveTo: async () => undefined, timeZone: 'Europe/Paris' };
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
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, never>;
}

/** Calls with JSON and reads JSON. */
export async function call(
  product: ConfluenceProduct,
  method: string,
  path: string,
  sent?: unknown,
  caller: Caller = ALICE,
): Promise<Told> {
  const init =
    sent === undefined ? { method } : { method, body: JSON.stringify(sent), headers: { 'content-type': 'application/json' } };
  const response = await product.request(path, init, caller);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? {} : JSON.parse(text)) as Record<string, never>,
  };
}
