import type { Clock } from '../../seams/clock';
import type { IssueFacts } from './issue-facts';
import type { IssueStore } from './issue-store';

/** What search knows of the issues: less than there is, where the index lags. */
export interface SearchIndex {
  /** To be told of each change, with what was there before it. */
  noted(id: string, before: IssueFacts | undefined): void;
  /** The issues as search sees them; those named are as they are now. What was deleted is never shown. */
  seen(issues: IssueStore, upToDate: ReadonlySet<string>): IssueStore;
}

interface Unseen {
  readonly until: number;
  readonly before: IssueFacts | undefined;
}

/** An index that sees changes only after so many seconds of the site's clock. */
export function searchIndex(clock: Clock, lagSeconds: () => number): SearchIndex {
  const unseen = new Map<string, readonly Unseen[]>();
  const known = (issue: IssueFacts): IssueFacts | undefined => {
    const waiting = unseen.get(issue.id)?.filter(({ until }) => until > clock.now()) ?? [];
    return waiting.length === 0 ? issue : waiting[0]?.before;
  };
  const forgetSeen = () => {
    for (const [id, changes] of unseen)
      if (changes.every(({ until }) => until <= clock.now())) unseen.delete(id);
  };
  return {
    noted: (id, before) => {
      if (lagSeconds() > 0)
        unseen.set(id, [...(unseen.get(id) ?? []), { until: clock.now() + lagSeconds() * 1000, before }]);
    },
    seen: (issues, upToDate) => {
      forgetSeen();
      if (unseen.size === 0) return issues;
      const shown = (issue: IssueFacts) => (upToDate.has(issue.id) ? issue : known(issue));
      const all = () => [...issues.all()].flatMap((issue) => shown(issue) ?? []);
      const find = (idOrKey: string) => {
        const issue = issues.find(idOrKey);
        return issue && shown(issue);
      };
      return {
        ...issues,
        all,
        find,
        ofProject: (projectKey) => all().filter((issue) => issue.projectKey === projectKey),
        childrenOf: (id) => all().filter((issue) => issue.parentId === id),
      };
    },
  };
}
