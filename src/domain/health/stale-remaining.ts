import type { ProjectFacts } from '../facts/project-facts';
import type { IssueState } from '../progress/issue-state';
import type { Finding } from './finding';

type Work = Pick<ProjectFacts, 'index' | 'states' | 'carriesWork' | 'group'>;

/**
 * Open issues with all of their estimate remaining while time is logged on unestimated issues below, which
 * are listed with them. Share, 0 to 1, of the open issues with known remaining work.
 */
export function staleRemaining(facts: Work): Finding {
  const { index, states } = facts;
  const issues: string[] = [];
  let [stale, open] = [0, 0];
  states.forEach((state, position) => {
    if (!isOpenWork(facts, state, position)) return;
    open += 1;
    const { estimate, remaining } = state;
    if (estimate === null || remaining === null || !(estimate > 0) || remaining < estimate) return;
    const logged = loggedBelow(facts, position);
    if (logged.length === 0) return;
    stale += 1;
    for (const place of [position, ...logged]) issues.push(index.issues[place]?.id ?? '');
  });
  return { rule: 'remaining-not-updated', issues, share: stale / Math.max(1, open) };
}

function isOpenWork({ carriesWork, group }: Work, state: IssueState, position: number): boolean {
  const counts = state.exists && !state.cancelled && state.category !== 'done';
  return counts && carriesWork[position] === 1 && (group[position] ?? -1) >= 0 && state.remaining !== null;
}

/** Positions of the issues with logged time below one, down to the first estimated ones. */
function loggedBelow({ index, states }: Work, position: number): readonly number[] {
  const below = [...(index.children.get(position) ?? [])];
  const logged: number[] = [];
  for (let place = below.pop(); place !== undefined; place = below.pop()) {
    const state = states[place];
    if (!state?.exists || state.estimate !== null) continue;
    if (state.spent > 0) logged.push(place);
    below.push(...(index.children.get(place) ?? []));
  }
  return logged.sort((one, other) => one - other);
}
