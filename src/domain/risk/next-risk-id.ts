const FIRST = 'RQ-1';

/**
 * The id after the highest of some ids, in its form: `RQ-8` after `RQ-7`, `R-010` after `R-009`; `RQ-1` where
 * none ends in a number.
 */
export function nextRiskId(taken: readonly string[]): string {
  const numbered = taken.flatMap((id) => {
    const [, prefix, digits] = /^(.{0,58}?)(\d{1,6})$/.exec(id) ?? [];
    return prefix === undefined || digits === undefined ? [] : [{ prefix, digits, number: Number(digits) }];
  });
  const [first, ...others] = numbered;
  if (!first) return FIRST;
  const last = others.reduce((highest, one) => (one.number > highest.number ? one : highest), first);
  return `${last.prefix}${String(last.number + 1).padStart(last.digits.length, '0')}`;
}
