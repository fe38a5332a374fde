import type { AdfNode } from '../adf/adf';
import { paragraph } from '../adf/block';
import type { PageContext } from './page-context';
import type { PageFigures } from './page-figures';

/** What moved since the committee before: finish and estimate at completion, and the method where it changed. */
export function sinceLastCommittee(context: PageContext): readonly AdfNode[] {
  const { result, options, messages, format } = context;
  const { previous } = options;
  if (previous === null) return [];
  const words = messages.page.trend;
  const parts = [...finishChange(context, previous), ...landingChange(context, previous)];
  const moved = parts.length === 0 ? words.same : parts.join(', ');
  const changed = previous.methodVersion !== result.methodVersion;
  return [
    paragraph(messages.page.labelled(words.since(format.longDay(previous.statusDate)), moved)),
    ...(changed ? [paragraph(words.methodChanged(previous.methodVersion, result.methodVersion))] : []),
  ];
}

function finishChange({ result, messages, format }: PageContext, { finish }: PageFigures): readonly string[] {
  const { announced } = result.finish;
  if (!announced.known || !finish.known || announced.value === finish.value) return [];
  return [messages.page.trend.finish(format.signedCount(announced.value - finish.value))];
}

/** In money where the page shows it and both committees know it, else in person-days. */
function landingChange({ result, options, messages, format }: PageContext, previous: PageFigures): readonly string[] {
  const [cost, work] = [result.cost.estimateAtCompletion.announced, result.work.estimateAtCompletion.announced];
  const { costAtCompletion, workAtCompletion } = previous;
  const inMoney = options.seeCosts && cost.known && costAtCompletion.known;
  const gap = inMoney
    ? format.signedShortMoney(cost.value - costAtCompletion.value)
    : work.known && workAtCompletion.known
      ? format.signedPersonDays(work.value - workAtCompletion.value)
      : '';
  return /[1-9]/.test(gap) ? [messages.page.trend.landing(gap)] : [];
}
