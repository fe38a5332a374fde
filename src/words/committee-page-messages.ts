import type { GapRates } from '../domain/measures/gap-rates';
import type { LandingMethod } from '../domain/measures/measures';

/** What closes a table of deliverables. */
export interface RowMessages {
  readonly outside: string;
  readonly leftOut: string;
  readonly total: string;
  /** Totals that leave out rows without a value: the line, and a figure in it. */
  readonly partial: { line(figures: string): string; figure(label: string, rows: number): string };
}

/** Ids of the text blocks of the committee page, which people write and the app keeps. */
export const TEXT_BLOCKS = ['summary', 'decisions-requested', 'follow-up', 'next-steps', 'decisions-taken', 'notes'] as const;
export type TextBlockId = (typeof TEXT_BLOCKS)[number];

/** A block's heading, the hint that stands in it while it is empty, and the columns of its table where it has one. */
export interface TextBlockWords {
  readonly heading: string;
  readonly hint: string;
  readonly columns: readonly string[];
}

export const SECTIONS = [
  'summary',
  'decisionsRequested',
  'followUp',
  'deliverables',
  'schedule',
  'budget',
  'scope',
  'acceptance',
  'risks',
  'nextSteps',
  'decisionsTaken',
  'notes',
  'annexes',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Words of the committee page and of the macro's export. Values come in formatted. */
export interface PageMessages {
  readonly section: Readonly<Record<SectionId, string>>;
  readonly block: Readonly<Record<TextBlockId, TextBlockWords>>;
  readonly title: (projectName: string, day: string) => string;
  readonly header: {
    readonly project: string;
    readonly committee: string;
    readonly numbered: (number: string) => string;
    readonly cutOff: string;
    readonly meeting: string;
    readonly author: string;
    readonly generatedBy: string;
    readonly method: string;
    readonly confidence: string;
    readonly toFill: string;
  };
  readonly column: {
    readonly axis: string;
    readonly weather: string;
    readonly trend: string;
    readonly why: string;
    readonly deliverable: string;
    readonly owner: string;
    readonly progress: string;
    readonly remaining: string;
    readonly baseline: string;
    readonly contract: string;
    readonly forecast: string;
    readonly slip: string;
    readonly acceptance: string;
    readonly issues: string;
    readonly indicator: string;
    readonly value: string;
    readonly reading: string;
    readonly milestone: string;
    readonly committed: string;
    readonly cause: string;
    readonly slipSinceOrigin: string;
    readonly slipSinceLast: string;
    readonly method: string;
    readonly day: string;
    readonly gap: string;
    readonly money: string;
    readonly effort: string;
    readonly formula: string;
    readonly finding: string;
    readonly share: string;
    readonly mend: string;
    readonly state: string;
    readonly risk: string;
    readonly probability: string;
    readonly impactDays: string;
    readonly impactMoney: string;
    readonly criticality: string;
    readonly due: string;
    readonly response: string;
    readonly count: string;
    readonly green: string;
    readonly amber: string;
    readonly red: string;
  };
  readonly projectLine: string;
  readonly trend: {
    readonly better: string;
    readonly worse: string;
    readonly same: string;
    readonly since: (day: string) => string;
    readonly finish: (calendarDays: string) => string;
    readonly landing: (gap: string) => string;
    /** An improvement that is computed and not announced yet. */
    readonly waits: (computed: string, why: string) => string;
    readonly methodChanged: (before: string, now: string) => string;
    /** The figures of the committee before by each method. */
    readonly bothMethods: (before: string, told: string, now: string, recomputed: string) => string;
    readonly notRecomputed: string;
  };
  readonly deliverables: {
    readonly none: string;
    readonly how: string;
    readonly exceptions: (shown: number, total: number) => string;
    readonly allFine: (total: number) => string;
    readonly others: (count: number) => string;
    readonly all: (count: number) => string;
    readonly done: (done: string, total: string) => string;
    readonly more: (count: number) => string;
    /** In place of a weather, of what has none any more. */
    readonly noWeather: string;
  };
  readonly schedule: {
    readonly methods: string;
    readonly spread: (from: string, to: string) => string;
    readonly milestones: string;
    readonly noMilestones: string;
    readonly reached: string;
    readonly readingIndex: string;
    readonly readingTimeIndex: string;
    /** The critical path; where links join too little of the open work, only its longest chain. */
    readonly chain: (isCritical: boolean, workingDays: string, joined: string) => string;
  };
  readonly budget: {
    readonly landingMethods: string;
    readonly announced: (amount: string, share: string) => string;
    readonly coverage: (percent: string) => string;
    readonly spread: (from: string, to: string) => string;
    /** The gaps with the initial estimate, and the baseline that states it. */
    readonly gaps: (edition: string, day: string, calendar: string, budget: string) => string;
    readonly gapsObserved: Readonly<Record<GapRates['observed'], string>>;
    readonly circular: string;
    readonly indicative: string;
    readonly hiddenCosts: string;
    readonly details: string;
    /** The table of the rows, and what stands at its foot. */
    readonly byDeliverable: string;
    readonly rows: RowMessages;
    /** What a method of the whole gives beside the sum of the rows: by name of the two. */
    readonly methodGap: (method: string, announced: string) => string;
    /** By what each row lands. */
    readonly landingMethod: Readonly<Record<LandingMethod, string>>;
    /** Which share of the remaining work has a rate of its own. */
    /** Before the issues that have none. */
    readonly unrated: string;
    readonly rated: (percent: string) => string;
  };
  readonly scope: {
    readonly covered: (covered: string, all: string) => string;
    readonly outside: (effort: string) => string;
    readonly nothingOutside: string;
    readonly overlaps: (plural: boolean) => string;
  };
  readonly acceptance: { readonly none: string; readonly noStep: string; readonly waiting: (count: number) => string };
  readonly risks: {
    readonly none: string;
    readonly noneOpen: (recorded: number) => string;
    /** `money` is null where it may not be shown. */
    readonly exposure: (workingDays: string, money: string | null) => string;
    /** A criticality of a risk of which nobody said what it would cost. */
    readonly atLeast: (criticality: string) => string;
    readonly more: (count: number) => string;
  };
  readonly next: {
    readonly due: (weeks: number) => string;
    readonly nothing: (weeks: number) => string;
    readonly deliverable: (name: string, day: string) => string;
    readonly milestone: (name: string, day: string) => string;
    readonly overdue: string;
  };
  readonly annex: {
    readonly method: string;
    readonly methodText: (version: string) => string;
    readonly thresholds: string;
    readonly indexThreshold: string;
    readonly slipThreshold: string;
    readonly overrunThreshold: string;
    readonly atLeast: (value: string) => string;
    readonly atMost: (value: string) => string;
    readonly below: (value: string) => string;
    readonly above: (value: string) => string;
    readonly confidenceThreshold: (percent: string) => string;
    /** By which bounds of which measure an indicator is coloured. */
    readonly coloured: (measure: string, green: string, amber: string) => string;
    readonly confidence: (percent: string) => string;
    readonly noFindings: string;
    readonly definitions: string;
    readonly issues: string;
  };
  readonly issuesLink: (count: string, plural: boolean) => string;
  readonly notDefinedBecause: (because: string) => string;
  /** Under a table whose cells say `n/d` only. */
  readonly notDefinedNote: (because: string) => string;
  readonly caption: {
    readonly curve: string;
    readonly slips: string;
    readonly milestones: string;
    readonly milestoneTrend: string;
  };
  readonly mend: (advice: string) => string;
  readonly labelled: (label: string, text: string) => string;
  readonly missing: string;
  /** Below the weather, where issues are left out that not everybody may see. */
  readonly partialView: string;
  readonly rescued: string;

  readonly macroStale: (day: string) => string;
  readonly macroNotRead: string;
}
