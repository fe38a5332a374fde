import { randomUUID } from 'node:crypto';
import type { Json } from '../seams/json';
import { CLOUD_ID, ENVIRONMENT_ID, ENVIRONMENT_TYPE, INSTALL_CONTEXT } from './app-identity';
import type { Surface } from './manifest';
import { installation, licenceOf, type AppContext } from './runtime';

/** The second argument of every handler. */
export function handlerContext(accountId: string | null, { licence, withoutConfluence }: AppContext): Json {
  return {
    principal: accountId === null ? undefined : { accountId },
    installContext: INSTALL_CONTEXT,
    license: licenceOf(licence),
    installation: installation(withoutConfluence),
  };
}

/** The first argument of a resolver: the call, and where it was made. */
export function resolverEvent(call: {
  readonly functionKey: string;
  readonly payload: unknown;
  readonly surface: Surface;
  readonly extension: Json;
  readonly siteUrl: string;
  readonly timeZone: string;
}): Json {
  const { functionKey, payload, surface } = call;
  return {
    call: {
      functionKey,
      payload: payload === undefined ? undefined : (JSON.parse(JSON.stringify(payload)) as unknown),
    },
    context: {
      cloudId: CLOUD_ID,
      localId: randomUUID(),
      environmentId: ENVIRONMENT_ID,
      environmentType: ENVIRONMENT_TYPE,
      moduleKey: surface.key,
      siteUrl: call.siteUrl,
      timezone: call.timeZone,
      extension: { ...call.extension, type: surface.type },
    },
  };
}
