import { useEffect, useState } from 'react';
import { readStatuses, type ProjectStatus } from './read-statuses';

/** The statuses of a project. Null: they have not come; empty: Jira did not answer. */
export function useStatuses(projectKey: string, wanted: boolean): readonly ProjectStatus[] | null {
  const [statuses, setStatuses] = useState<readonly ProjectStatus[] | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    void readStatuses(projectKey).then(
      (found) => current && setStatuses(found),
      () => current && setStatuses([]),
    );
    return () => {
      current = false;
    };
  }, [projectKey, wanted]);
  return statuses;
}
