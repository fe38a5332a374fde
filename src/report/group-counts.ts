import type { Locale } from '../words/locales';
import { messagesFor } from '../words/messages';
import { DELIVERABLE_GROUPS, type DeliverableGroup } from '../domain/health/deliverable-group';
import type { DeliverableResult } from '../domain/project/deliverable-result';

/** Number of deliverables in each group; the numbers add up to all deliverables. */
export function groupCounts(
  deliverables: readonly Pick<DeliverableResult, 'group'>[],
): Readonly<Record<DeliverableGroup, number>> {
  const counts = Object.fromEntries(DELIVERABLE_GROUPS.map((group) => [group, 0])) as Record<
    DeliverableGroup,
    number
  >;
  for (const { group } of deliverables) counts[group] += 1;
  return counts;
}

/** Groups that need attention. */
export const TO_WATCH: readonly DeliverableGroup[] = ['late', 'at-risk', 'waiting'];

/** Whether a deliverable needs attention. */
export const isToWatch = ({ group }: Pick<DeliverableResult, 'group'>): boolean => TO_WATCH.includes(group);

/** The counts in words, without groups of none: `3 en retard · 2 à risque · 15 terminés`. */
export function groupsLine(
  deliverables: readonly Pick<DeliverableResult, 'group'>[],
  locale: Locale,
): string {
  const { group: words } = messagesFor(locale);
  const counts = groupCounts(deliverables);
  return DELIVERABLE_GROUPS.filter((group) => counts[group] > 0)
    .map((group) => words[group](counts[group]))
    .join(' · ');
}
