import type { Day } from '../../domain/calendar/day';
import type { AdfNode } from '../adf/adf';
import { bulletList, heading, paragraph } from '../adf/block';
import type { PageContext } from './page-context';
import { textBlock } from './text-block-section';

/** Weeks ahead: until the committee after the next one, for committees that meet monthly. */
const HORIZON_WEEKS = 6;
const MOST_STEPS = 15;

interface Step {
  readonly day: Day;
  readonly text: string;
}

/** What is due soon, oldest first, and the project manager's words. */
export function nextStepsSection(context: PageContext): readonly AdfNode[] {
  const { result, messages } = context;
  const words = messages.page.next;
  const steps = [...deliverableSteps(context), ...milestoneSteps(context)]
    .filter(({ day }) => day <= result.statusDate + HORIZON_WEEKS * 7)
    .sort((one, other) => one.day - other.day || (one.text < other.text ? -1 : 1));
  const items = steps
    .slice(0, MOST_STEPS)
    .map(({ day, text }) => [day < result.statusDate ? `${text} (${words.overdue})` : text]);
  const more =
    steps.length > MOST_STEPS ? [paragraph(messages.page.deliverables.more(steps.length - MOST_STEPS))] : [];
  return [
    heading(2, messages.page.section.nextSteps),
    ...(items.length === 0
      ? [paragraph(words.nothing(HORIZON_WEEKS))]
      : [paragraph(words.due(HORIZON_WEEKS)), bulletList(...items), ...more]),
    ...textBlock('next-steps', context),
  ];
}

function deliverableSteps({ result, messages, format }: PageContext): readonly Step[] {
  return result.deliverables
    .filter(({ issues, done }) => done < issues)
    .flatMap(({ name, finish }) => {
      const { announced } = finish;
      if (!announced.known) return [];
      return [
        {
          day: announced.value,
          text: messages.page.next.deliverable(name, format.day(announced.value, result.statusDate)),
        },
      ];
    });
}

function milestoneSteps({ result, messages, format }: PageContext): readonly Step[] {
  return result.milestones
    .filter(({ actual }) => actual === null)
    .flatMap(({ name, forecast }) => {
      if (!forecast.known) return [];
      return [
        {
          day: forecast.value,
          text: messages.page.next.milestone(name, format.day(forecast.value, result.statusDate)),
        },
      ];
    });
}
