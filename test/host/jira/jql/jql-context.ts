import type { Caller } from '../../seams/products';
import type { JiraData } from '../data/jira-data';

/** What a query is read against: the site, who asks, when and in which time zone. */
export interface JqlContext {
  readonly data: JiraData;
  readonly caller: Caller;
  readonly now: number;
  readonly timeZone: string;
}

export function jqlContext(data: JiraData, caller: Caller): JqlContext {
  return { data, caller, now: data.clock.now(), timeZone: data.timeZoneOf(caller) };
}
