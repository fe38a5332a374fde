import type { ForgeHost } from '../seams/forge-host';
import type { AppCallOptions } from './app-calls';
import { CLOUD_ID, ENVIRONMENT_ID, ENVIRONMENT_TYPE } from './app-identity';
import { handlerContext } from './handler-input';
import { appContextOf } from './runtime';

const EXPORT_SECONDS = 25;
const RESPONSE_BYTES = 5 * 1024 * 1024;

/**
 * Calls the `adfExport` function of a macro as Confluence does on export: once for each macro of the page.
 * The documentation names `exportType`, `context.extension.content.id` and `extensionPayload`, so the macro's
 * configuration stands at both places.
 */
export function createMacroExport(options: AppCallOptions): ForgeHost['exportMacro'] {
  const { invoker, manifest, clock, siteUrl } = options;
  return async (moduleKey, { exportType, accountId, locale, extension }) => {
    const surface = manifest.modules.surfaces.find(({ key }) => key === moduleKey);
    const functionKey = surface?.adfExport?.function;
    if (surface === undefined || functionKey === undefined)
      throw new Error(`Module "${moduleKey}" has no adfExport.`);
    const request = {
      functionKey,
      moduleKey,
      moduleType: surface.type,
      accountId,
      timeoutSeconds: EXPORT_SECONDS,
    };
    const { config, macro } = extension;
    const payload = {
      exportType,
      context: {
        cloudId: CLOUD_ID,
        environmentId: ENVIRONMENT_ID,
        environmentType: ENVIRONMENT_TYPE,
        moduleKey,
        siteUrl: siteUrl(),
        timezone: clock.timeZone,
        locale,
        extension: { ...extension, type: surface.type },
      },
      extensionPayload: { config, macro },
    };
    const answer = await invoker.invoke(request, payload, handlerContext(accountId, appContextOf(options)));
    const text = JSON.stringify(answer ?? null);
    if (Buffer.byteLength(text) > RESPONSE_BYTES)
      throw new Error(`The export of "${moduleKey}" is too large to be passed.`);
    return JSON.parse(text) as unknown;
  };
}
