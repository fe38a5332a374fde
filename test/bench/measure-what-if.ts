import { addDays } from '../../src/domain/calendar/day-arithmetic';
import type { ProjectInput } from '../../src/domain/issues/project-input';
import { compactInput } from '../../src/domain/what-if/compact-input';
import { rehearsalOf } from '../../src/domain/what-if/rehearsal';
import { prepareWhatIf, whatIf, type PreparedWhatIf } from '../../src/domain/what-if/what-if';
import type { WhatIfChange } from '../../src/domain/what-if/what-if-change';
import { largeProject, STATUS_DAY } from './large-project';
import { processorTime } from './processor-time';

const NEXT = 40;
const LATER = addDays(STATUS_DAY, 40);

/** What somebody may ask of the project, by name. */
const QUESTIONS: Readonly<Record<string, (prepared: PreparedWhatIf) => WhatIfChange>> = {
  'move-issue': ({ facts }) => ({
    kind: 'issue-date',
    issueId: facts.index.issues.at(-1)?.id ?? '',
    field: 'due',
    day: LATER,
  }),
  'move-contract': ({ today }) => ({
    kind: 'contract-date',
    deliverable: today.deliverables[0]?.id ?? '',
    day: LATER,
  }),
  'move-plan': ({ today }) => ({
    kind: 'planned-date',
    deliverable: today.deliverables[0]?.id ?? '',
    field: 'finish',
    day: LATER,
  }),
  join: () => ({ kind: 'join', joining: { from: LATER, capacity: 1, deliverable: null, perHour: 8000 } }),
  'drop-issue': ({ facts }) => ({ kind: 'drop', issueIds: [facts.index.issues.at(-1)?.id ?? ''] }),
  'drop-deliverable': ({ today }) => ({ kind: 'drop', issueIds: today.deliverables[0]?.issueIds ?? [] }),
};

/**
 * Run by the what-if bench in a process of its own: what a browser gets of a project of so many items is
 * read, opened, rehearsed as a browser does while it has nothing else to do, and asked one question again and
 * again, as a hand does that moves a date. Processor times: of the longest answer while rehearsing, of the
 * first one to somebody, and the middle one of the next.
 */
function main(items: number, question: string): void {
  const text = JSON.stringify(compactInput(largeProject(items), STATUS_DAY));
  const [parse, input] = processorTime(() => JSON.parse(text) as ProjectInput);
  const [open, prepared] = processorTime(() => prepareWhatIf(input, STATUS_DAY));
  const change = QUESTIONS[question]?.(prepared);
  if (!change) throw new Error(`No question is called ${question}.`);
  const rehearsed = rehearsalOf(prepared).map((asked) => processorTime(() => whatIf(prepared, [asked]))[0]);
  const answers = Array.from({ length: 1 + NEXT }, () => processorTime(() => whatIf(prepared, [change]))[0]);
  const [first = NaN, ...next] = answers;
  next.sort((one, other) => one - other);
  const rehearsal = rehearsed.reduce((sum, time) => sum + time, 0);
  const measured = { parse, open, rehearsal, longest: Math.max(...rehearsed), first, next: next[NEXT >> 1] };
  process.stdout.write(JSON.stringify(measured));
}

main(Number(process.argv[2]), process.argv[3] ?? '');
