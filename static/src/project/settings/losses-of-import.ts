import type { ImportedPart, ImportPreview, ReplacedPart } from '../../../../src/contract/import-preview';

/** Parts whose entries have names that people know; of the others only numbers are shown. */
const NAMED: ReadonlySet<ImportedPart> = new Set(['deliverables', 'risks', 'baselines', 'milestones']);

/** Whether the file holds everything that is stored, as it is stored. */
export const losesNothing = ({ parts }: ImportPreview): boolean => parts.every((part) => !isTouched(part));

/** Whether the file lacks entries of a part, or holds them with other values. */
export const isTouched = ({ gone, changed }: ReplacedPart): boolean => gone.length > 0 || changed.length > 0;

/** The names to show, at most `most`, and how many more there are. */
export function namesIn(
  part: ImportedPart,
  names: readonly string[],
  most = 5,
): { readonly names: readonly string[]; readonly more: number } {
  const shown = NAMED.has(part) ? names.slice(0, most) : [];
  return { names: shown, more: names.length - shown.length };
}
