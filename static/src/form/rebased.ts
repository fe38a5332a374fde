/** The names of the fields in which two records differ. */
export function changedParts<T extends object>(before: T, now: T): readonly (keyof T)[] {
  return (Object.keys(before) as (keyof T)[]).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(now[part]),
  );
}

/**
 * A form after somebody else saved: what was typed here stays, and every other box takes what is stored now.
 */
export function rebased<T extends object>(draft: T, opened: T, now: T): T {
  const typed = changedParts(draft, opened).map((part) => [part, draft[part]] as const);
  return { ...now, ...(Object.fromEntries(typed) as Partial<T>) };
}
