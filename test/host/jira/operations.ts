import type { Operation } from './operation';
import { issueReading } from './operations/issue-reading';
import { permissionOperations } from './operations/permission-operations';
import { projectOperations } from './operations/project-operations';
import { searchOperations } from './operations/search-operations';
import { siteOperations } from './operations/site-operations';
import { userOperations } from './operations/user-operations';
import { worklogReading } from './operations/worklog-reading';

/** Every operation of the site's Jira; fixed paths before those with parameters, as the router takes the first that fits. */
export function operations(): readonly Operation[] {
  const all = [
    ...searchOperations(),
    ...issueReading,
    ...worklogReading,
    ...projectOperations,
    ...siteOperations,
    ...userOperations,
    ...permissionOperations,
  ];
  return all.toSorted((one, other) => parametersIn(one) - parametersIn(other));
}

function parametersIn({ path }: Operation): number {
  return path.split('{').length;
}
