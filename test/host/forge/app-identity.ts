/**
 * Who the app is on the local site. On Atlassian's cloud each of these differs from site to site: the app
 * must ask.
 */
export const CLOUD_ID = '7c1f0f5e-3d2b-4a41-9e5a-2f8c6f0b1d34';
export const ENVIRONMENT_ID = '2d9b7a66-51f4-4c0e-8d3a-9f1e5b7c8a20';
export const ENVIRONMENT_TYPE = 'DEVELOPMENT';
export const INSTALLATION_ID = 'a4e8c1d2-6b3f-4f57-b0a9-3c5d7e9f1b68';
export const APP_VERSION = '1.0.0';

/** The site as Forge names it in `installContext`. */
export const INSTALL_CONTEXT = `ari:cloud:jira::site/${CLOUD_ID}`;

/** The same site's Confluence, where the app is connected to it. */
export const CONFLUENCE_CONTEXT = `ari:cloud:confluence::site/${CLOUD_ID}`;

/** The key under which Jira knows a permission that the app declares. */
export function permissionKey(appUuid: string, moduleKey: string): string {
  return `ari:cloud:ecosystem::extension/${appUuid}/${ENVIRONMENT_ID}/static/${moduleKey}`;
}
