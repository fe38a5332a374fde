import type { FinishMethod } from '../domain/forecast/finish-forecast';

/** Parts of the one-sentence answer and of the lines that explain a weather. Values come in formatted. */
export interface SentenceMessages {
  readonly notRead: string;
  readonly noIssues: string;
  readonly noDeliverables: string;
  /** Deliverables without any issue. */
  readonly emptyDeliverables: string;
  /** The source of a deliverable that is not there any more, by its name and the deliverable's; without a capital letter. */
  readonly goneSource: Readonly<
    Record<'issue' | 'version' | 'component' | 'label', (name: string, deliverable: string) => string>
  >;
  /** Stands in place of the key of an issue that the reader may not see, or that is gone and was hidden from some. */
  readonly unseenIssue: string;
  readonly goneSources: (count: string, names: string) => string;
  readonly quoted: (name: string) => string;
  /** What is the matter, with the names of what it is about. */
  readonly named: (what: string, names: string) => string;
  readonly finished: (done: string) => string;
  readonly finish: (day: string) => string;
  /** The finish of the milestone that is committed last. */
  readonly milestoneFinish: (milestone: string, day: string) => string;
  readonly lastDeliverable: (id: string) => string;
  readonly finishUnknown: (because: string) => string;
  readonly finishPassed: (day: string) => string;
  readonly afterCommitment: (workingDays: string) => string;
  readonly beforeCommitment: (workingDays: string) => string;
  readonly onCommitment: string;
  readonly landing: (amount: string) => string;
  readonly landingAgainstBudget: (amount: string, share: string) => string;
  readonly landingUnknown: (because: string) => string;
  readonly effortLanding: (effort: string) => string;
  readonly lowConfidence: (percent: string) => string;
  readonly indexLine: (label: string, value: string) => string;
  readonly slipLine: (slip: string) => string;
  readonly commitmentSlipLine: (slip: string) => string;
  readonly overrunLine: (share: string) => string;
  readonly confidenceLine: (percent: string) => string;
  /** What is the matter with acceptance, by how bad it is. */
  readonly acceptanceLine: Readonly<Record<'veiled' | 'cloudy' | 'storm', string>>;
  readonly allDone: string;
  /** What decides an announced finish. */
  readonly decidedBy: (what: string) => string;
  readonly finishMethod: Readonly<Record<FinishMethod, string>>;
  readonly separator: string;
}
