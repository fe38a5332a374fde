/**
 * A type of link of the Blocks family, whatever the site's language: finish to start from outward to inward.
 */
export const isBlocking = (type: {
  readonly name: string;
  readonly outward?: string | null | undefined;
}): boolean => type.name === 'Blocks' || type.outward === 'blocks';
