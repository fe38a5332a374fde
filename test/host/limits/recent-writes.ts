/** At most so many writes of one issue in so many seconds. */
export interface WriteRule {
  readonly most: number;
  readonly seconds: number;
}

interface Call {
  readonly method: string;
  readonly path: string;
}

const ISSUE = /^\/rest\/api\/3\/issue\/(\d+|[A-Z][A-Z0-9_]*-\d+)(?=[/?]|$)/;

/** When each issue was written of late. */
export function recentWrites(now: () => number, rules: () => readonly WriteRule[]) {
  const written = new Map<string, readonly number[]>();
  const issueOf = ({ method, path }: Call) =>
    method.toUpperCase() === 'GET' ? undefined : ISSUE.exec(path)?.[1];
  const within = (issue: string, seconds: number) =>
    (written.get(issue) ?? []).filter((at) => at > now() - seconds * 1000 && at <= now());
  return {
    note: (call: Call) => {
      const issue = issueOf(call);
      const longest = Math.max(...rules().map(({ seconds }) => seconds));
      if (issue !== undefined) written.set(issue, [...within(issue, longest), now()]);
    },
    nextAt: (call: Call) => {
      const issue = issueOf(call);
      if (issue === undefined) return null;
      for (const { most, seconds } of rules()) {
        const recent = within(issue, seconds);
        const first = recent[recent.length - most];
        if (first !== undefined) return { most, at: first + seconds * 1000 };
      }
      return null;
    },
  };
}
