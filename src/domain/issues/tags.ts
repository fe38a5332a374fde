import type { Day } from '../calendar/day';
import type { Issue, TagField } from './issue';

export const TAG_FIELDS = ['version', 'component', 'label'] as const satisfies readonly TagField[];

const PRESENT: Readonly<Record<TagField, (issue: Issue) => readonly string[]>> = {
  version: ({ versionIds }) => versionIds,
  component: ({ components }) => components,
  label: ({ labels }) => labels,
};

/** The versions, components or labels that an issue has now. */
export const tagsNow = (issue: Issue, field: TagField): readonly string[] => PRESENT[field](issue);

const isTag = (field: string): boolean => field === 'version' || field === 'component' || field === 'label';

/** Whether the history of an issue holds other versions, components or labels. */
export function hasOtherTags({ changes }: Issue): boolean {
  return changes.some(({ field }) => isTag(field));
}

/** The versions, components or labels of an issue at the end of a day: those of now, less later changes. */
export function tagsOn(issue: Issue, field: TagField, day: Day): readonly string[] {
  const now = tagsNow(issue, field);
  const { changes } = issue;
  let tags: Set<string> | undefined;
  for (let place = changes.length - 1; place >= 0; place -= 1) {
    const change = changes[place];
    if (!change || change.day <= day) break;
    if (change.field !== field) continue;
    tags ??= new Set(now);
    if (change.to !== null) tags.delete(change.to);
    if (change.from !== null) tags.add(change.from);
  }
  return tags ? [...tags] : now;
}

/**
 * The day on which an issue last lost a version, component or label; undefined where its history holds no
 * such change.
 */
export function lostOn({ changes }: Issue, field: TagField, tag: string): Day | undefined {
  return changes.findLast((change) => change.field === field && change.from === tag)?.day;
}
