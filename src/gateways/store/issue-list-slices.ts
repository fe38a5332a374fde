import type { IssueLists } from '../../contract/stored/result-record';
import { numbersOfSteps, stepsOf } from './columns';

/** Issues of one slice, oldest id first, and for each list the places of its issues. */
export interface ListSlice {
  readonly ids: readonly number[];
  readonly lists: Readonly<Record<string, readonly number[]>>;
}

const ISSUES_A_SLICE = 512;

/** Number of slices for so many issues: a power of two, so that a growing project is seldom sliced again. */
export const slicesFor = (issues: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(issues / ISSUES_A_SLICE)));

/** Slice of an issue: computed, so that one read finds all lists of an issue. */
export const sliceOf = (issueId: string, slices: number): number => Number(issueId) % slices;

/** The lists cut into slices. */
export function slicedLists(lists: IssueLists, slices: number): readonly ListSlice[] {
  const ids = [...new Set(Object.values(lists).flat())].map(Number).sort((one, other) => one - other);
  const places = new Map<number, number>();
  const bySlice: number[][] = Array.from({ length: slices }, () => []);
  for (const id of ids) places.set(id, (bySlice[id % slices]?.push(id) ?? 1) - 1);
  const cut = Object.entries(lists).map(([name, list]) => [name, groupedBySlice(list, slices)] as const);
  return bySlice.map((slice, number) => ({
    ids: stepsOf(slice),
    lists: Object.fromEntries(
      cut.flatMap(([name, groups]) => {
        const group = groups.get(number);
        return group === undefined
          ? []
          : [
              [
                name,
                stepsOf(group.map((id) => places.get(Number(id)) ?? 0).sort((one, other) => one - other)),
              ],
            ];
      }),
    ),
  }));
}

function groupedBySlice(list: readonly string[], slices: number): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const id of list) {
    const slice = sliceOf(id, slices);
    const group = groups.get(slice);
    if (group) group.push(id);
    else groups.set(slice, [id]);
  }
  return groups;
}

/** The lists of slices, each in the order of ids. */
export function listsOfSlices(slices: readonly ListSlice[]): IssueLists {
  const lists: Record<string, number[]> = {};
  for (const slice of slices) {
    const ids = numbersOfSteps(slice.ids);
    for (const [name, steps] of Object.entries(slice.lists)) {
      const list = (lists[name] ??= []);
      for (const place of numbersOfSteps(steps)) list.push(ids[place] ?? 0);
    }
  }
  return Object.fromEntries(
    Object.entries(lists).map(
      ([name, ids]) => [name, ids.sort((one, other) => one - other).map(String)] as const,
    ),
  );
}

/** Names of the lists of a slice that contain an issue. */
export function listsOfIssue(slice: ListSlice, issueId: string): readonly string[] {
  const place = numbersOfSteps(slice.ids).indexOf(Number(issueId));
  if (place < 0) return [];
  return Object.entries(slice.lists).flatMap(([name, steps]) =>
    numbersOfSteps(steps).includes(place) ? [name] : [],
  );
}
