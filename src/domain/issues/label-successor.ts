import type { Day } from '../calendar/day';
import type { Issue, TagField } from './issue';
import { lostOn } from './tags';

/**
 * The names that a label had, the given one first. Labels have no id, so that a rename shows in histories
 * alone: no issue has the label any more, and all that lost it last got the same new label on that day.
 */
export function namesOfLabel(label: string, issues: readonly Issue[]): readonly string[] {
  const names = [label];
  for (let last = label; !issues.some(({ labels }) => labels.includes(last));) {
    const next = renamedTo(last, issues);
    if (next === undefined || names.includes(next)) break;
    names.push(next);
    last = next;
  }
  return names;
}

/**
 * The issues that lost a version, component or label last, and the day on which they lost it; undefined where
 * no history holds such a loss.
 */
export function lastHolders(
  field: TagField,
  tag: string,
  issues: readonly Issue[],
): { readonly day: Day; readonly issues: readonly Issue[] } | undefined {
  const losses = issues.flatMap((issue) => {
    const day = lostOn(issue, field, tag);
    return day === undefined ? [] : [{ issue, day }];
  });
  const day = losses.reduce<Day | undefined>(
    (last, loss) => (last === undefined || loss.day > last ? loss.day : last),
    undefined,
  );
  return day === undefined
    ? undefined
    : { day, issues: losses.flatMap((loss) => (loss.day === day ? [loss.issue] : [])) };
}

function renamedTo(label: string, issues: readonly Issue[]): string | undefined {
  const last = lastHolders('label', label, issues);
  if (!last) return undefined;
  const gained = last.issues.map(({ changes }) => {
    const lost = changes.findLastIndex(({ field, from }) => field === 'label' && from === label);
    const since = changes.slice(lost + 1);
    return since.flatMap(({ field, day, to }) =>
      field === 'label' && day === last.day && to !== null ? [to] : [],
    );
  });
  const common = (gained[0] ?? []).filter(
    (one) => one !== label && gained.every((names) => names.includes(one)),
  );
  const fresh = common.filter((one) => !issues.some((issue) => hadBefore(issue, one, last.day)));
  return fresh.length === 1 ? fresh[0] : undefined;
}

/** Whether an issue had a label before a day, since its creation or by a change. */
function hadBefore({ changes, labels, created }: Issue, label: string, day: Day): boolean {
  const labelled = changes.filter(
    ({ field, from, to }) => field === 'label' && (from === label || to === label),
  );
  const [first] = labelled;
  const sinceCreation = first ? first.from === label : labels.includes(label);
  return (sinceCreation && created < day) || (first !== undefined && first.day < day);
}
