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

/** Whether the history of an issue tells of other versions, components or labels. */
export function hasOtherTags({ changes }: Issue): boolean {
  return changes.some(({ field }) => isTag(field));
}

/**
 * The versions, components or labels that an issue had at the end of a day: what it has now, less what the
 * history tells of since.
 */
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
 * The day on which an issue lost a version, component or label last; undefined where its history does not
 * tell.
 */
export function lostOn({ changes }: Issue, field: TagField, tag: string): Day | undefined {
  return changes.findLast((change) => change.field === field && change.from === tag)?.day;
}
