import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio/slim';
import type { AppManifest } from '../forge/manifest';

/** Where browsers report what the policy forbade, below the origin of surfaces. */
export const REPORT_PATH = '/__bridge/csp-report';

const quiet = { info: () => undefined };

/**
 * The content security policy under which Forge serves an HTML file of the app; violations are reported to
 * the site.
 */
export function contentSecurityPolicy(html: string, manifest: AppManifest, siteOrigin: string): string {
  const { content, external } = manifest.permissions;
  const permissions = { ...(content && { content }), ...(external && { external }) };
  const existingCSPDetails = new CSPProcessingService(quiet, load).getCspDetails(html, permissions);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails,
    microsEnv: 'prod',
    hostname: siteOrigin,
  });
  return directives
    .map((directive) => (directive.startsWith('report-uri ') ? `report-uri ${REPORT_PATH}` : directive))
    .join('; ');
}
