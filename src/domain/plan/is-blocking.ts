/**
 * Whether a type of link is of the Blocks family, in any language: finish to start from outward to inward.
 */
export const isBlocking = (type: {
  readonly name: string;
  readonly outward?: string | null | undefined;
}): boolean => type.name === 'Blocks' || type.outward === 'blocks';
