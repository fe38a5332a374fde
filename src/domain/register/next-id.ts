/** The id that follows those of a register, removed records included: `A-1`, `A-2`… */
export function nextId(prefix: string, ids: Iterable<string>): string {
  let highest = 0;
  for (const id of ids) {
    const number = id.startsWith(`${prefix}-`) ? Number(id.slice(prefix.length + 1)) : 0;
    if (Number.isSafeInteger(number)) highest = Math.max(highest, number);
  }
  return `${prefix}-${String(highest + 1)}`;
}
