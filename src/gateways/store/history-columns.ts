import type { Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import type { Issue, TrackedField } from '../../domain/issues/issue';
import * as column from './columns';

/** Number of values that each issue has in a list. */
export interface Lengths {
  readonly lengths: readonly number[];
}

/** Worklogs of issues, one after another. */
export interface WorklogColumns extends Lengths {
  readonly authors: column.Words<string>;
  readonly days: readonly number[];
  readonly seconds: readonly number[];
  /** Number of worklogs that Jira has and did not give. */
  readonly missing: readonly number[];
}

/** Changes of issues, one after another. */
export interface ChangeColumns extends Lengths {
  readonly days: readonly number[];
  readonly fields: column.Words<TrackedField>;
  readonly values: column.Words<string | null>;
}

/** The worklogs of issues by column. */
export function worklogColumns(issues: readonly Issue[]): WorklogColumns {
  const { lengths, all } = column.listsTogether(issues.map(({ worklogs }) => worklogs));
  return {
    lengths,
    authors: column.wordsOf(all.map(({ author }) => author)),
    days: issues.flatMap(({ created, worklogs }) => daysSince(created, worklogs)),
    seconds: all.map(({ seconds }) => seconds),
    missing: issues.map(({ worklogs, worklogTotal }) => worklogTotal - worklogs.length),
  };
}

/** The worklogs of issues from their columns; `created` are the days from which these count. */
export function worklogsOf(
  columns: WorklogColumns,
  created: readonly number[],
): readonly Issue['worklogs'][] {
  const authors = column.valuesOfWords(columns.authors);
  const days = daysOf(columns, created);
  const all = days.map((day, at) => ({ author: authors[at] ?? '', day, seconds: columns.seconds[at] ?? 0 }));
  return column.splitLists(columns.lengths, all);
}

/** The changes of issues by column. */
export function changeColumns(issues: readonly Issue[]): ChangeColumns {
  const { lengths, all } = column.listsTogether(issues.map(({ changes }) => changes));
  return {
    lengths,
    days: issues.flatMap(({ created, changes }) => daysSince(created, changes)),
    fields: column.wordsOf(all.map(({ field }) => field)),
    values: column.wordsOf(all.flatMap(({ from, to }) => [from, to])),
  };
}

/** The changes of issues from their columns; `created` are the days from which these count. */
export function changesOf(columns: ChangeColumns, created: readonly number[]): readonly Issue['changes'][] {
  const fields = column.valuesOfWords(columns.fields);
  const values = column.valuesOfWords(columns.values);
  const days = daysOf(columns, created);
  const all = days.map((day, at) => ({
    day,
    field: fields[at] ?? 'status',
    from: values[2 * at] ?? null,
    to: values[2 * at + 1] ?? null,
  }));
  return column.splitLists(columns.lengths, all);
}

/** Days of a history as steps, the first from the day on which the issue was created. */
const daysSince = (created: Day, dated: readonly { readonly day: Day }[]): readonly number[] =>
  dated.map(({ day }, index) => day - (dated[index - 1]?.day ?? created));

function daysOf(
  columns: Lengths & { readonly days: readonly number[] },
  created: readonly number[],
): readonly Day[] {
  const lists = column.splitLists(columns.lengths, columns.days);
  return lists.flatMap((steps, at) => {
    let day = created[at] ?? 0;
    return steps.map((step) => dayFrom((day += step)));
  });
}
