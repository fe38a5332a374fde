/**
 * How an estimate above estimated issues counts: the rest that they do not hold, not at all, alone, or whole.
 */
export const PARENT_ESTIMATES = ['rest', 'children', 'parent', 'sum'] as const;

export type ParentEstimates = (typeof PARENT_ESTIMATES)[number];
