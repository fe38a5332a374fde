import {
  isDropped,
  type ClassifiedName,
  type Outcome,
  type OutcomeSettings,
  type WorkOutcome,
} from './outcome';
import { plainName } from './plain-name';
import { proposedOutcome } from './propose-outcome';

/**
 * What the name of a resolution proposes. A name in no list is unclassified: some resolutions mean that
 * nothing was done, and a wrong guess would earn money for it.
 */
export function proposedByResolution(name: string): WorkOutcome {
  const proposed = proposedOutcome(name);
  return proposed === undefined || proposed === 'denied' ? 'unclassified' : proposed;
}

/**
 * What the name of a done status proposes. A name in no list is delivered: moving work to a done status is
 * how teams say that it is done, whatever they call it. A name that denies something is unclassified.
 */
export function proposedByStatus(name: string): WorkOutcome {
  const proposed = proposedOutcome(name);
  return proposed === 'denied' ? 'unclassified' : (proposed ?? 'delivered');
}

/**
 * What became of work that is done in Jira, by its resolution (null: none) and its status (null: name not
 * known).
 */
export type OutcomeReader = (
  resolutionId: string | null,
  resolution: string | null,
  statusId: string,
  status: string | null,
) => WorkOutcome;

/**
 * A reader by what a project classified, else by what names propose. Work is dropped where its resolution or
 * its status says so, and delivered only where neither is unclassified.
 */
export function outcomeReader({ resolutions, statuses }: OutcomeSettings): OutcomeReader {
  const ofResolution = remembered(resolutions, proposedByResolution);
  const ofStatus = remembered(statuses, proposedByStatus);
  return (resolutionId, resolution, statusId, status) => {
    const one = resolution === null ? 'delivered' : ofResolution(resolution, resolutionId);
    if (isDropped(one)) return one;
    const other =
      status === null ? (classified(statuses, statusId, null) ?? 'delivered') : ofStatus(status, statusId);
    return isDropped(other) || one === 'delivered' ? other : one;
  };
}

/** The outcome entered for an id, else for a name; undefined where nobody entered any. */
export function classified(
  entries: readonly ClassifiedName[],
  id: string | null,
  name: string | null,
): Outcome | undefined {
  const byId = id === null ? undefined : entries.find((entry) => entry.id === id);
  if (byId || name === null || entries.length === 0) return byId?.outcome;
  const plain = plainName(name);
  return entries.find((entry) => plainName(entry.name) === plain)?.outcome;
}

/** Remembers each answer: the engine asks a million times. */
function remembered(
  entries: readonly ClassifiedName[],
  proposed: (name: string) => WorkOutcome,
): (name: string, id: string | null) => WorkOutcome {
  const answers = new Map<string, Map<string | null, WorkOutcome>>();
  return (name, id) => {
    let byId = answers.get(name);
    if (!byId) answers.set(name, (byId = new Map<string | null, WorkOutcome>()));
    const before = byId.get(id);
    if (before !== undefined) return before;
    const answer = classified(entries, id, name) ?? proposed(name);
    byId.set(id, answer);
    return answer;
  };
}
