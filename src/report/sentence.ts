import type { ProjectResult } from '../domain/project/project-result';
import type { Known } from '../domain/known';
import { nameOfSource } from '../domain/plan/source-key';
import { isUnseen } from '../domain/plan/unseen-issues';
import { doubtOf, type Doubted } from './doubt';
import { formatFor } from './format/format-for';
import type { Format } from './format/format';
import type { Locale } from '../words/locales';
import { messagesFor, type Messages } from '../words/messages';
import { estimateViewOf } from './estimate-view';
import type { MilestoneResult } from '../domain/milestones/milestone-result';

/** The part of a result that the sentence needs; results sent to the browser have it too. */
export type SentenceSource = Pick<
  ProjectResult,
  | 'statusDate'
  | 'currency'
  | 'hoursPerDay'
  | 'projectIssues'
  | 'issues'
  | 'done'
  | 'finish'
  | 'cost'
  | 'work'
  | 'weather'
> &
  Doubted & {
    readonly confidence: Pick<ProjectResult['confidence'], 'value'>;
    readonly deliverables: readonly unknown[];
    readonly milestones: readonly Pick<MilestoneResult, 'name' | 'committed' | 'actual' | 'driving'>[];
    /** Absent in results stored before it was kept. */
    readonly goneSources?: ProjectResult['goneSources'];
  };

/** The answer in one sentence that a committee member can repeat: date, slip on the commitment, cost. */
export function answerSentence(result: SentenceSource, locale: Locale): string {
  const messages = messagesFor(locale);
  const words = messages.sentence;
  if (result.projectIssues === 0 && result.issues === 0) return words.noIssues;
  if (result.deliverables.length === 0) return words.noDeliverables;
  const gone = goneParts(result, messages);
  if (result.issues === 0) return gone.length === 0 ? words.emptyDeliverables : inFull(gone, words, locale);
  const format = formatFor(locale, result);
  const parts = [finishPart(result, messages, format), estimatePart(result, messages, format)];
  const isGrey = result.weather.weather === 'fog' && result.weather.cause === 'confidence';
  if (isGrey || doubtOf(result, format) !== null) {
    parts.push(words.lowConfidence(format.percent(result.confidence.value)));
  }
  return inFull([...parts, ...gone], words, locale);
}

function inFull(parts: readonly string[], { separator }: Messages['sentence'], locale: Locale): string {
  const text = `${parts.join(separator)}.`;
  return `${text.slice(0, 1).toLocaleUpperCase(locale)}${text.slice(1)}`;
}

/** What happened to the sources of deliverables, by name. */
function goneParts({ goneSources = [] }: SentenceSource, messages: Messages): readonly string[] {
  const words = messages.sentence;
  const [first, second] = goneSources;
  if (!first) return [];
  const names = goneSources.map(({ source }) => {
    if (isUnseen(source)) return words.unseenIssue;
    return 'issue' in source ? source.issue : words.quoted(nameOfSource(source));
  });
  if (second) return [words.goneSources(goneSources.length, names.join(', '))];
  const [kind] = Object.keys(first.source).filter(
    (one): one is keyof typeof words.goneSource => one in words.goneSource,
  );
  return kind === undefined ? [] : [words.goneSource[kind](names[0] ?? '', words.quoted(first.name))];
}

function finishPart(result: SentenceSource, messages: Messages, format: Format): string {
  const words = messages.sentence;
  const { announced } = result.finish;
  if (result.done === result.issues) return words.finished(format.count(result.done));
  if (!announced.known) return words.finishUnknown(messages.reasons[announced.because].because);
  const day = format.day(announced.value, result.statusDate);
  if (announced.value < result.statusDate) return words.finishPassed(day);
  const milestone = finalMilestone(result);
  const { decidedBy } = result.finish;
  const last = decidedBy?.deliverable ?? null;
  return [
    milestone === null ? words.finish(day) : words.milestoneFinish(milestone, day),
    last === null ? '' : words.lastDeliverable(last),
    commitmentPart(result.finish.slipFromContract, messages, format),
  ].join('');
}

/**
 * Name of the milestone committed last, where the announced finish is its own, with the same slip; else null.
 */
function finalMilestone({
  milestones,
  finish: { announced, slipFromContract },
}: SentenceSource): string | null {
  const final = milestones.reduce<(typeof milestones)[number] | null>(
    (last, one) => (last && last.committed >= one.committed ? last : one),
    null,
  );
  if (final === null || final.actual !== null || !announced.known || !slipFromContract.known) return null;
  const { finish, totalFloat } = final.driving;
  if (!finish.known || !totalFloat.known) return null;
  return finish.value === announced.value && -totalFloat.value === slipFromContract.value ? final.name : null;
}

function commitmentPart(slip: Known<number>, messages: Messages, format: Format): string {
  if (!slip.known) return '';
  const workingDays = format.workingDays(slip.value);
  if (Math.round(slip.value) === 0) return messages.sentence.onCommitment;
  return slip.value > 0
    ? messages.sentence.afterCommitment(workingDays)
    : messages.sentence.beforeCommitment(workingDays);
}

function estimatePart(result: SentenceSource, messages: Messages, format: Format): string {
  const words = messages.sentence;
  const estimate = estimateViewOf(result);
  if (!estimate.amount.known) return words.estimateUnknown(messages.reasons[estimate.amount.because].because);
  const inMoney = estimate.unit === 'money';
  const amount = inMoney
    ? format.shortMoney(estimate.amount.value)
    : words.effortAtCompletion(format.personDays(estimate.amount.value));
  if (!inMoney)
    return estimate.overrun.known ? `${amount} (${format.signedPercent(estimate.overrun.value)})` : amount;
  if (!estimate.overrun.known) return words.estimate(amount);
  return words.estimateAgainstBudget(amount, format.signedPercent(estimate.overrun.value));
}
