/** The id that follows those of a register, removed records included: `A-1`, `A-2`… */
export function nextId(prefix: string, ids: Iterable<string>): string {
  let highest = 0;
  for (const id of ids) {
    const number = id.startsWith(`${prefix}-`) ? id.slice(prefix.length + 1) : '';
    if (/^[1-9]\d{0,8}$/.test(number)) highest = Math.max(highest, Number(number));
  }
  return `${prefix}-${String(highest + 1)}`;
}
