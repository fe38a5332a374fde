import { changesSince } from '../changes-since';
import type { AdfNode } from '../adf/adf';
import { bulletList, paragraph } from '../adf/block';
import { doubtOf } from '../doubt';
import type { PageContext } from './page-context';
import type { PageFigures } from './page-figures';

/**
 * What changed since the committee before: finish and estimate at completion. Where the method changed, also
 * what that changed, and the figures of the committee before by both methods, once; today's method is
 * compared with (promise D5).
 */
export function sinceLastCommittee(context: PageContext): readonly AdfNode[] {
  const { options, messages, format } = context;
  const { previous } = options;
  if (previous === null) return [];
  const words = messages.page.trend;
  const compared = methodChanged(context) ? (options.recomputed ?? previous) : previous;
  const parts = [...finishChange(context, compared), ...estimateChange(context, compared)];
  const doubt = doubtOf(context.result, format);
  const moved = parts.length === 0 ? words.same : [...parts, ...(doubt === null ? [] : [doubt])].join(', ');
  return [
    paragraph(messages.page.labelled(words.since(format.longDay(previous.statusDate)), moved)),
    ...(methodChanged(context) ? methodParts(context, previous) : []),
  ];
}

function methodChanged({ result, options }: PageContext): boolean {
  return options.previous !== null && options.previous.methodVersion !== result.methodVersion;
}

function methodParts(
  { result, options, messages, format }: PageContext,
  previous: PageFigures,
): readonly AdfNode[] {
  const { trend: words } = messages.page;
  const { recomputed } = options;
  const changeText = ({ finish, costAtCompletion, workAtCompletion }: PageFigures): string =>
    [
      format.known(finish, format.longDay),
      options.seeCosts && costAtCompletion.known
        ? format.money(costAtCompletion.value)
        : format.known(workAtCompletion, format.personDays),
    ].join(', ');
  return [
    paragraph(words.methodChanged(previous.methodVersion, result.methodVersion)),
    bulletList(...changesSince(previous.methodVersion, messages).map((change) => [change])),
    paragraph(
      recomputed === null
        ? words.notRecomputed
        : words.bothMethods(
            previous.methodVersion,
            changeText(previous),
            result.methodVersion,
            changeText(recomputed),
          ),
    ),
  ];
}

function finishChange({ result, messages, format }: PageContext, { finish }: PageFigures): readonly string[] {
  const { announced } = result.finish;
  if (!announced.known || !finish.known || announced.value === finish.value) return [];
  return [messages.page.trend.finish(format.signedCount(announced.value - finish.value))];
}

/** In money where the page shows it and both committees know it, else in person-days. */
function estimateChange(
  { result, options, messages, format }: PageContext,
  previous: PageFigures,
): readonly string[] {
  const [cost, work] = [
    result.cost.estimateAtCompletion.announced,
    result.work.estimateAtCompletion.announced,
  ];
  const { costAtCompletion, workAtCompletion } = previous;
  const inMoney = options.seeCosts && cost.known && costAtCompletion.known;
  const gap = inMoney
    ? format.signedShortMoney(cost.value - costAtCompletion.value)
    : work.known && workAtCompletion.known
      ? format.signedPersonDays(work.value - workAtCompletion.value)
      : '';
  return /[1-9]/.test(gap) ? [messages.page.trend.estimate(gap)] : [];
}
