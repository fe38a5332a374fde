import type { ImportedPart, ImportPreview, ReplacedPart } from '../../../../src/contract/import-preview';

/** Parts whose entries have names that people know; of the others numbers are told. */
const NAMED: ReadonlySet<ImportedPart> = new Set(['deliverables', 'risks', 'baselines', 'milestones']);

/** Whether everything that is kept is in the file as it is. */
export const losesNothing = ({ parts }: ImportPreview): boolean => parts.every((part) => !isTouched(part));

/** Whether a part holds entries that the file does not hold, or holds otherwise. */
export const isTouched = ({ gone, changed }: ReplacedPart): boolean => gone.length > 0 || changed.length > 0;

/** Names to show of entries, and how many more there are. */
export function namesIn(
  part: ImportedPart,
  names: readonly string[],
  most = 5,
): { readonly names: readonly string[]; readonly more: number } {
  const shown = NAMED.has(part) ? names.slice(0, most) : [];
  return { names: shown, more: names.length - shown.length };
}
