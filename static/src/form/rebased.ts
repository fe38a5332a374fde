/** Names of the parts in which two values of plain data differ. */
export function changedParts<T extends object>(before: T, now: T): readonly (keyof T)[] {
  return (Object.keys(before) as (keyof T)[]).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(now[part]),
  );
}

/**
 * A form after somebody else saved: their words in the boxes that nobody touched here, what was typed in the
 * others.
 */
export function rebased<T extends object>(draft: T, opened: T, now: T): T {
  const typed = changedParts(draft, opened).map((part) => [part, draft[part]] as const);
  return { ...now, ...(Object.fromEntries(typed) as Partial<T>) };
}
