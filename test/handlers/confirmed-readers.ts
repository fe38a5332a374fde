import type { ShownToReaders } from '../../src/contract/committees';
import { LEAD, valueOf, type OpenedSite } from './opened-site';

/** What somebody confirms for those who read a space at present: costs unless it says otherwise. */
export async function confirmedReaders(
  opened: OpenedSite,
  what: Partial<Omit<ShownToReaders, 'readers'>> = { costs: true },
  as = LEAD,
  spaceKey = 'PORT',
): Promise<ShownToReaders & Record<string, string | boolean>> {
  const { mark } = valueOf(await opened.page('showReaders', { spaceKey }, as));
  return { costs: false, restricted: false, ...what, readers: mark };
}
