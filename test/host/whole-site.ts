import type { ConfluenceProduct } from './confluence/create-confluence';
import type { AppManifest } from './forge/manifest';
import type { JiraProduct } from './seams/directory';
import type { Site, SiteOptions } from './seams/site';

/** The running site with the parts that pages and the server need beyond what everybody sees. */
export interface WholeSite extends Site {
  readonly jira: JiraProduct;
  readonly confluence: ConfluenceProduct;
  readonly manifest: AppManifest;
  readonly options: SiteOptions;
}
