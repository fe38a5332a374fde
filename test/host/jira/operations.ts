import type { Operation } from './operation';
import { attachmentOperations } from './operations/attachment-operations';
import { bulkOperations } from './operations/bulk-operations';
import { commentOperations } from './operations/comment-operations';
import { issueReading } from './operations/issue-reading';
import { issueWriting } from './operations/issue-writing';
import { jqlOperations } from './operations/jql-operations';
import { linkOperations } from './operations/link-operations';
import { permissionOperations } from './operations/permission-operations';
import { projectFate } from './operations/project-fate';
import { projectOperations } from './operations/project-operations';
import { propertyOperations } from './operations/property-operations';
import { searchOperations } from './operations/search-operations';
import { siteOperations } from './operations/site-operations';
import { userOperations } from './operations/user-operations';
import { versionOperations } from './operations/version-operations';
import { worklogBulk } from './operations/worklog-bulk';
import { worklogReading } from './operations/worklog-reading';
import { worklogWriting } from './operations/worklog-writing';

/**
 * Every operation of the site's Jira; fixed paths before those with parameters, as the router takes the first
 * that fits.
 */
export function operations(): readonly Operation[] {
  const all = [
    ...searchOperations(),
    ...issueReading,
    ...worklogReading,
    ...projectOperations,
    ...projectFate,
    ...siteOperations,
    ...userOperations,
    ...permissionOperations,
    ...issueWriting,
    ...worklogWriting,
    ...worklogBulk,
    ...bulkOperations,
    ...commentOperations,
    ...propertyOperations,
    ...linkOperations,
    ...versionOperations,
    ...attachmentOperations,
    ...jqlOperations,
  ];
  return all.toSorted((one, other) => parametersIn(one) - parametersIn(other));
}

function parametersIn({ path }: Operation): number {
  return path.split('{').length;
}
