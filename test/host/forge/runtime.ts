import { randomUUID } from 'node:crypto';
import type { SiteOptions } from '../seams/site';
import type { Faults } from '../faults/faults';
import type { Invocation } from './invocation';
import { appUuid, scopesOf, type AppManifest } from './manifest';
import {
  APP_VERSION,
  CLOUD_ID,
  CONFLUENCE_CONTEXT,
  ENVIRONMENT_ID,
  ENVIRONMENT_TYPE,
  INSTALL_CONTEXT,
  INSTALLATION_ID,
} from './app-identity';

/** What the app is told that differs from site to site. */
export interface AppContext {
  readonly licence: Faults['licence'];
  readonly withoutConfluence: SiteOptions['withoutConfluence'];
}

/** What `__forge_runtime__` tells the packages during an invocation. */
export function runtimeOf(
  invocation: Invocation,
  manifest: AppManifest,
  appFolder: string,
  { licence, withoutConfluence }: AppContext,
): object {
  return {
    proxy: { token: 'local', url: 'http://127.0.0.1' },
    contextAri: INSTALL_CONTEXT,
    container: { region: 'local', runtime: 'nodejs', handler: invocation.functionKey, appCodeDir: appFolder },
    appContext: {
      appId: appUuid(manifest),
      appVersion: APP_VERSION,
      environmentId: ENVIRONMENT_ID,
      environmentType: ENVIRONMENT_TYPE,
      invocationId: invocation.id,
      installationId: INSTALLATION_ID,
      functionKey: invocation.functionKey,
      moduleType: invocation.moduleType,
      moduleKey: invocation.moduleKey,
      installation: installation(withoutConfluence),
      license: licenceOf(licence),
      permissions: { scopes: [...scopesOf(manifest)], external: {} },
    },
    ...(invocation.accountId === null ? {} : { aaid: invocation.accountId }),
    lambdaContext: { awsRequestId: invocation.id, getRemainingTimeInMillis: () => invocation.remaining() },
    tracing: { traceId: randomUUID().replaceAll('-', ''), spanId: invocation.id.slice(0, 8) },
    realtime: {},
    metrics: NO_METRICS,
    featureFlags: () => false,
  };
}

/** What the app is told at present. */
export const appContextOf = (options: {
  readonly faults: { readonly now: Pick<Faults, 'licence'> };
  readonly withoutConfluence?: AppContext['withoutConfluence'];
}): AppContext => ({ licence: options.faults.now.licence, withoutConfluence: options.withoutConfluence });

/** What the app is told of its licence. */
export const licenceOf = (licence: Faults['licence']): object | undefined =>
  licence && { active: licence === 'active', isActive: licence === 'active' };

/** Where the app is installed, as resolvers and handlers are told; undefined: they are not. */
export function installation(withoutConfluence: SiteOptions['withoutConfluence']): object | undefined {
  if (withoutConfluence === 'proxy' || withoutConfluence === 'status') return undefined;
  const contexts =
    withoutConfluence === 'context' ? [INSTALL_CONTEXT] : [INSTALL_CONTEXT, CONFLUENCE_CONTEXT];
  return {
    ari: {
      installationId: INSTALLATION_ID,
      toString: () => `ari:cloud:ecosystem::installation/${INSTALLATION_ID}`,
    },
    contexts: contexts.map((ari) => ({ cloudId: CLOUD_ID, toString: () => ari })),
  };
}

const nothing = () => undefined;
const NO_METRICS = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  gauge: () => ({ set: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
};
