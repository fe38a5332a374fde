import type { FinishMethod } from '../../domain/forecast/announced-finish';
import { counted } from './counted';

/** Parts of the one-sentence answer and of the lines that explain a weather. Values are passed formatted. */
export const sentence = {
  notRead: 'The project has not been read yet: no figures are available.',
  noIssues: 'The project has no issues: there is nothing to compute yet.',
  noDeliverables: 'No deliverable is defined: adopt those that Jalon suggests to get a date and a cost.',
  emptyDeliverables: 'No issue feeds the deliverables: check their sources.',
  goneSource: {
    issue: (name: string, deliverable: string) =>
      `issue ${name}, which feeds ${deliverable}, is no longer in Jira or cannot be read`,
    version: (name: string, deliverable: string) =>
      `version ${name}, which feeds ${deliverable}, no longer exists in Jira`,
    component: (name: string, deliverable: string) =>
      `component ${name}, which feeds ${deliverable}, no longer exists in Jira`,
    label: (name: string, deliverable: string) =>
      `no issue has the label ${name}, which feeds ${deliverable}, any more`,
  },
  unseenIssue: 'that you cannot see',
  goneSources: (count: number, names: string) =>
    `${count} ${counted(count, { one: 'source of a deliverable no longer exists', other: 'sources of deliverables no longer exist' })} in Jira: ${names}`,
  named: (what: string, names: string) => `${what}: ${names}`,
  quoted: (name: string) => `“${name}”`,
  finished: (done: string) => `All issues of the deliverables are done (${done})`,
  finish: (day: string) => `Delivery expected on ${day}`,
  milestoneFinish: (milestone: string, day: string) => `milestone “${milestone}” expected on ${day}`,
  lastDeliverable: (id: string) => ` (${id} finishes last)`,
  finishUnknown: (because: string) => `Delivery date unknown (${because})`,
  finishPassed: (day: string) => `Delivery was expected on ${day}, now past, to be rescheduled`,
  afterCommitment: (workingDays: string) => `, ${workingDays} after the commitment`,
  beforeCommitment: (workingDays: string) => `, ${workingDays} before the commitment`,
  onCommitment: ', on the committed date',
  estimate: (amount: string) => `estimate at completion ${amount}`,
  estimateAgainstBudget: (amount: string, share: string) => `estimate at completion ${amount} (${share})`,
  estimateUnknown: (because: string) => `estimate at completion unknown (${because})`,
  effortAtCompletion: (effort: string) => `effort at completion ${effort}`,
  lowConfidence: (percent: string) => `data only ${percent} reliable`,
  indexLine: (label: string, value: string) => `${label} ${value}`,
  slipLine: (slip: string) => `finish ${slip} against the baseline`,
  commitmentSlipLine: (slip: string) => `finish ${slip} against the commitment`,
  overrunLine: (share: string) => `estimate at completion ${share} against budget`,
  confidenceLine: (percent: string) => `data confidence ${percent}, below the threshold`,
  acceptanceLine: {
    veiled: 'reservations to clear',
    cloudy: 'deliverable sent back or blocking reservation',
    storm: 'deliverable rejected',
  },
  allDone: 'all work is complete',
  decidedBy: (what: string) => `Announced date based on: ${what}.`,
  finishMethod: {
    finished: 'the actual finish date',
    remainingWork: 'remaining work at the velocity observed',
    earnedSchedule: 'earned schedule',
    dueDates: 'the last due date of the open issues',
    estimates: 'estimates and capacity',
    chain: 'the longest chain of linked issues',
    lastDeliverable: 'the deliverable that finishes last',
  } satisfies Readonly<Record<FinishMethod, string>>,
  separator: '; ',
};
