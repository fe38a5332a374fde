import type { Locale } from '../words/locales';
import { messagesFor } from '../words/messages';
import { DELIVERABLE_GROUPS, type DeliverableGroup } from '../domain/health/deliverable-group';
import type { DeliverableResult } from '../domain/project/deliverable-result';

/** How many deliverables are in each group: they add up to all of them. */
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

/** Groups that somebody has to look at. */
export const TO_WATCH: readonly DeliverableGroup[] = ['late', 'at-risk', 'waiting'];

/** Whether somebody has to look at a deliverable. */
export const isToWatch = ({ group }: Pick<DeliverableResult, 'group'>): boolean => TO_WATCH.includes(group);

/** The counts in words, those of none left out: `3 en retard · 2 à risque · 15 terminés`. */
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
