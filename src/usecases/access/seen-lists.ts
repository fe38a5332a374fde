import type { IssueLists } from '../../contract/stored/result-record';
import { audienceOf, type Viewer } from '../../domain/access/viewer';
import { listsOfMoney } from '../figures/issue-lists';

/** The issue lists that somebody may open: who may not see costs opens none behind a figure of money. */
export function listsSeenBy(viewer: Viewer, lists: IssueLists): IssueLists {
  if (audienceOf(viewer) === 'business') return lists;
  const reserved = listsOfMoney();
  return Object.fromEntries(Object.entries(lists).filter(([name]) => !reserved.has(name)));
}
