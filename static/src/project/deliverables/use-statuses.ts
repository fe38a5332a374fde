import { useEffect, useState } from 'react';
import { readStatuses, type ProjectStatus } from './read-statuses';

/** Statuses of a project once they are wanted: null while they are read, none where Jira does not answer. */
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
