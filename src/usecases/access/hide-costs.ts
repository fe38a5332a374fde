import type { ShownResult } from '../../contract/views';
import { withoutCosts } from '../../domain/access/without-costs';

/** A result as it travels to those who may not see costs. */
export const hideCosts = (result: ShownResult): ShownResult => withoutCosts(result);
