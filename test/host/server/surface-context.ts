import type { Json } from '../seams/json';
import { CLOUD_ID, ENVIRONMENT_ID, ENVIRONMENT_TYPE } from '../forge/app-identity';
import type { AppManifest } from '../forge/manifest';
import type { FrameClaims } from './frame-token';

const LOCALES = { fr: 'fr-FR', en: 'en-US' };

/** What `view.getContext()` answers in a frame. */
export function surfaceContext(
  claims: FrameClaims,
  site: { readonly url: string; readonly timeZone: string },
  manifest: AppManifest,
): Json {
  const surface = manifest.modules.surfaces.find(({ key }) => key === claims.moduleKey);
  return {
    accountId: claims.accountId,
    cloudId: CLOUD_ID,
    localId: claims.localId,
    environmentId: ENVIRONMENT_ID,
    environmentType: ENVIRONMENT_TYPE,
    moduleKey: claims.moduleKey,
    siteUrl: site.url,
    timezone: site.timeZone,
    locale: LOCALES[claims.locale],
    theme: {
      colorMode: claims.colorMode,
      light: 'light',
      dark: 'dark',
      spacing: 'spacing',
      typography: 'typography',
    },
    extension: extensionOf(claims, surface?.type ?? ''),
  };
}

/** `context.extension` as both the surface and its resolver see it. */
export function extensionOf(claims: FrameClaims, type: string): Json {
  return { ...claims.extension, type, ...(claims.entry === 'edit' ? { entryPoint: 'edit' } : {}) };
}
