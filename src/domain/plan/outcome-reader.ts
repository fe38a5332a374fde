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
 * What the name of a resolution proposes. A name that is in no list is unclassified: a resolution is a choice
 * among several, some of which say that nothing was done, and a wrong guess would earn money for work that
 * nobody did.
 */
export function proposedByResolution(name: string): WorkOutcome {
  const proposed = proposedOutcome(name);
  return proposed === undefined || proposed === 'denied' ? 'unclassified' : proposed;
}

/**
 * What the name of a status among Jira's done ones proposes. A name that is in no list is delivered: without
 * a resolution, moving work there is how the team says that it is done, and Jira says so by the status's
 * category; teams name such columns in any way (« Recette OK », « MEP 12 »). Where such a name denies
 * something, it may mean the opposite, and it is unclassified.
 */
export function proposedByStatus(name: string): WorkOutcome {
  const proposed = proposedOutcome(name);
  return proposed === 'denied' ? 'unclassified' : (proposed ?? 'delivered');
}

/**
 * Says what became of work that is done in Jira, from its resolution (null: none) and its status (null: its
 * name is not known).
 */
export type OutcomeReader = (
  resolutionId: string | null,
  resolution: string | null,
  statusId: string,
  status: string | null,
) => WorkOutcome;

/**
 * A reader by what a project says, else by what names propose. Work that its resolution or its status says
 * was dropped is dropped, whatever the other one says; else it is delivered only where both are classified.
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

/** What is said of an id, else of a name; undefined where nobody said anything. */
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

/** The same answers, each thought of once: the engine asks them a million times. */
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
