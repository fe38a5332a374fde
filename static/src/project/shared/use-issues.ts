import { useEffect, useState } from 'react';
import { type ListedIssue, readIssues } from './read-issues';

const PAGE = 50;

interface Issues {
  readonly issues: readonly ListedIssue[];
  /** How many of the ids have been asked for. */
  readonly asked: number;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

interface State {
  readonly ids: readonly string[];
  readonly issues: readonly ListedIssue[];
  readonly asked: number;
  readonly failed: boolean;
}

/** Reads issues by their ids, fifty at a time, `first` of them at first. */
export function useIssues(ids: readonly string[], first = PAGE): Issues {
  const [wanted, setWanted] = useState(first);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<State>({ ids, issues: [], asked: 0, failed: false });
  const asked = state.ids === ids ? state.asked : 0;
  const goal = Math.min(wanted, ids.length);
  useEffect(() => {
    if (asked >= goal) return undefined;
    let current = true;
    const show = (page: readonly ListedIssue[]) => {
      if (!current) return;
      setState((old) => ({
        ids,
        asked: goal,
        failed: false,
        issues: [...(old.ids === ids ? old.issues : []), ...page],
      }));
    };
    const fail = () => {
      if (current) setState((old) => ({ ...old, ids, failed: true }));
    };
    void readIssues(ids.slice(asked, goal)).then(show, fail);
    return () => {
      current = false;
    };
  }, [ids, asked, goal, turn]);
  return {
    issues: state.ids === ids ? state.issues : [],
    asked,
    failed: state.failed,
    loading: asked < goal && !state.failed,
    more: () => setWanted(goal + PAGE),
    retry: () => {
      setState({ ...state, failed: false });
      setTurn(turn + 1);
    },
  };
}
