import { createClock } from '../../host/clock';
import { createEventBus } from '../../host/event-bus';
import { createJira } from '../../host/jira/create-jira';
import type { Json } from '../../host/seams/json';
import { APP_ACCOUNT_ID, type Caller, type ProductEvent } from '../../host/seams/products';
import type { SiteExport } from '../../host/seams/site-export';
import type { State } from '../../host/seams/state';
import { createState } from '../../host/state/create-state';
import { validateExchange } from '../openapi';
import { NOW, smallSite } from './small-site';

export const SEE_COSTS = 'ari:cloud:ecosystem::extension/app/environment/static/see-costs';

export interface Asked {
  readonly status: number;
  readonly body: Json;
  readonly headers: Headers;
}

export interface Request {
  /** Account of the caller; null: nobody. By default Anne, who administers. */
  readonly as?: string | null;
  readonly body?: unknown;
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A Jira in memory whose every exchange is held against Atlassian's OpenAPI document. */
export function openJira({
  source = smallSite(),
  state = createState(),
  searchLagSeconds = 0,
}: { readonly source?: SiteExport; readonly state?: State; readonly searchLagSeconds?: number } = {}) {
  const clock = createClock(NOW, source.site.timeZone, 'manual');
  const bus = createEventBus();
  const events: ProductEvent[] = [];
  bus.on((event) => void events.push(event));
  const jira = createJira({
    export: source,
    state,
    clock,
    events: bus,
    searchLagSeconds: () => searchLagSeconds,
    customPermissions: [{ key: SEE_COSTS, moduleKey: 'see-costs' }],
  });
  const ask = async (method: string, path: string, request: Request = {}): Promise<Asked> => {
    const full = `/rest/api/3${path}`;
    const init = {
      method,
      headers: {
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    };
    const response = await jira.request(full, init, callerOf(request));
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    const body: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
    expect(validateExchange('jira-v3', method, full, request.body, response.status, body)).toEqual([]);
    return { status: response.status, body: (body ?? {}) as Json, headers: response.headers };
  };
  const find = async (jql: string, request: Request = {}): Promise<readonly string[]> => {
    const { status, body } = await ask('POST', '/search/jql', {
      ...request,
      body: { jql, fields: ['key'], maxResults: 5000 },
    });
    if (status !== 200) throw new Error((body['errorMessages'] as readonly string[])[0]);
    return (body['issues'] as readonly Json[]).map(({ key }) => String(key));
  };
  const fieldsOf = async (key: string): Promise<Json> =>
    (await ask('GET', `/issue/${key}?fields=*all`)).body['fields'] as Json;
  /** What the newest entry of an issue's history says. */
  const lastItems = async (key: string): Promise<readonly Json[]> => {
    const { body } = await ask('GET', `/issue/${key}?expand=changelog`);
    const histories = (body['changelog'] as Json)['histories'] as readonly Json[];
    return (histories[0]?.['items'] ?? []) as readonly Json[];
  };
  const names = (): readonly string[] => events.map(({ name }) => name);
  return { ask, find, fieldsOf, lastItems, clock, events, names, jira, state };
}

function callerOf({ as = 'anne', scopes }: Request): Caller {
  return {
    accountId: as,
    isApp: as === APP_ACCOUNT_ID,
    scopes: scopes === undefined ? null : new Set(scopes),
  };
}
