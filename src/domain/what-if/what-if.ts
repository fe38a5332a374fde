import type { Day } from '../calendar/day';
import { marksOf, remarked, type Marks } from '../health/findings';
import type { ProjectInput } from '../issues/project-input';
import type { GroupDetails } from '../measures/deliverable-measures';
import { groupDetailsOf } from '../project/group-details';
import { projectResultOf } from '../project/compute-project';
import { projectFactsOf, type ProjectFacts } from '../facts/project-facts';
import type { ProjectResult } from '../project/project-result';
import { remainingPricesOf, type RemainingPrices } from '../measures/remaining-prices';
import { teamOf, type Team } from '../measures/team-capacity';
import { issueNetworkOf, type IssueNetwork } from '../schedule/issue-network';
import { changedFacts } from './changed-facts';
import { withChanges, type WhatIfChange } from './what-if-change';

/** A project's figures without curve, timetable, schedule checks and simulations. */
export type Outlook = Omit<ProjectResult, 'curve' | 'timetable' | 'scheduleHealth'>;

/** What is read once, so that each change is answered while a date is dragged. */
export interface PreparedWhatIf {
  readonly facts: ProjectFacts;
  readonly today: Outlook;
  readonly network: IssueNetwork;
  readonly marks: Marks;
  readonly details: readonly GroupDetails[];
  readonly prices: RemainingPrices;
  readonly team: Team;
}

/** Reads a project once, on its status day. */
export function prepareWhatIf(input: ProjectInput, statusDate: Day): PreparedWhatIf {
  const facts = projectFactsOf(input, statusDate);
  const network = issueNetworkOf(facts);
  const read = {
    facts,
    network,
    marks: marksOf(facts),
    details: groupDetailsOf(facts),
    prices: remainingPricesOf(facts),
    team: teamOf(facts, network.open),
  };
  return { ...read, today: projectResultOf(read, 'outlook') };
}

/**
 * The outlook with the changes made: the figures of `computeProject` for the changed input, in a fraction of
 * the time.
 */
export function whatIf(prepared: PreparedWhatIf, changes: readonly WhatIfChange[]): Outlook {
  const { today, network, marks, details, prices, team } = prepared;
  if (changes.length === 0) return today;
  const before = prepared.facts;
  const { facts, touched, treePositions } = changedFacts(
    before,
    withChanges(before.input, changes, before.statusDate),
  );
  const dropped = changes.some(({ kind }) => kind === 'drop');
  const untouched = today.deliverables.map((deliverable, rank) =>
    touched.has(rank) ? undefined : deliverable,
  );
  return projectResultOf(
    {
      facts,
      // Dropped work gives people time for the rest, which ends sooner.
      deliverables: dropped ? undefined : untouched,
      measures: untouched,
      // Dates change no links and no work.
      network: dropped ? issueNetworkOf(facts, { network, changed: treePositions }) : network,
      marks: remarked(facts, treePositions, marks),
      // Plans, and people who would join, do not change the details of issues either.
      ...(treePositions.length === 0 && { prices, team }),
      details: treePositions.length === 0 ? details : groupDetailsOf(facts, { details, touched }),
    },
    'outlook',
  );
}
