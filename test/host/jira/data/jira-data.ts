import type { Clock } from '../../seams/clock';
import type { Json } from '../../seams/json';
import type { Caller, EventBus } from '../../seams/products';
import type { SiteExport, TimeTracking } from '../../seams/site-export';
import type { State } from '../../seams/state';
import { textIn } from '../../data/reading/json-access';
import { catalogue, type Catalogue } from './catalogue';
import { issueStore, type IssueStore } from './issue-store';
import { mention, noMentions } from './mentions';
import { people, type People } from './people';
import { searchIndex, type SearchIndex } from './search-index';
import { projectStates, type ProjectStates } from './project-states';
import { permissions, type CustomPermission, type Permissions } from './permissions';

/** A part of an issue property that Jira indexes under a name of its own. */
export interface PropertyAlias {
  readonly name: string;
  readonly type: 'number' | 'text' | 'string' | 'user' | 'date';
  readonly property: string;
  /** Names from the outside in, with dots between. */
  readonly path: string;
}

/** All that Jira's operations read and write. */
export interface JiraData {
  readonly name: string;
  readonly timeZone: string;
  readonly timeTracking: TimeTracking;
  readonly baseUrl: () => string;
  readonly issues: IssueStore;
  readonly index: SearchIndex;
  /** By how many issues the approximate count is above what search finds. */
  readonly countOff: () => number;
  /** Whether a version that turns released, archived or the reverse sends no `updated` beside that event. */
  readonly turnsAlone: () => boolean;
  readonly propertyAliases: readonly PropertyAlias[];
  readonly catalogue: Catalogue;
  readonly people: People;
  readonly permissions: Permissions;
  readonly projectStates: ProjectStates;
  readonly state: State;
  readonly clock: Clock;
  readonly events: EventBus;
  /** The time zone in which the caller's dates are read. */
  timeZoneOf(caller: Caller): string;
}

export interface JiraParts {
  readonly export: SiteExport;
  readonly state: State;
  readonly clock: Clock;
  readonly events: EventBus;
  readonly customPermissions: readonly CustomPermission[];
  /** What the app has indexed of issue properties; absent: nothing. */
  readonly propertyAliases?: readonly PropertyAlias[];
  /** After how many seconds search sees a change; at once where absent. */
  readonly searchLagSeconds?: () => number;
  /** By how many issues the approximate count is above what search finds; absent: none. */
  readonly countOff?: () => number;
  /**
   * Whether a version that turns released, archived or the reverse sends no `updated` beside that event;
   * absent: it does.
   */
  readonly turnsAlone?: () => boolean;
  /** Keys of the projects that the app itself may not browse. */
  readonly barred?: () => readonly string[];
  /** Address of the site, without a slash at its end; it stands in every `self`. */
  readonly baseUrl?: () => string;
}

/** Indexes the export and lays what the state holds over it. */
export function jiraData(parts: JiraParts): JiraData {
  const { export: source, state, clock, events } = parts;
  const baseUrl = parts.baseUrl ?? ((): string => 'https://jira.example.invalid');
  const mentions = noMentions();
  const index = searchIndex(clock, parts.searchLagSeconds ?? (() => 0));
  const issues = issueStore(source, state, {
    mentioned: (fields) => mention(mentions, fields),
    changed: index.noted,
  });
  const users = people(source, baseUrl);
  const states = projectStates(state);
  const access = { stateOf: states.stateOf, barred: parts.barred ?? (() => []) };
  return {
    name: source.site.name,
    timeZone: source.site.timeZone,
    timeTracking: source.site.timeTracking ?? USUAL_TIME,
    baseUrl,
    issues,
    index,
    countOff: parts.countOff ?? (() => 0),
    propertyAliases: parts.propertyAliases ?? [],
    turnsAlone: parts.turnsAlone ?? (() => false),
    catalogue: catalogue(source, state, mentions, states),
    people: users,
    permissions: permissions(source, parts.customPermissions, access),
    projectStates: states,
    state,
    clock,
    events,
    timeZoneOf: ({ accountId, isApp }) =>
      (isApp ? null : zoneOf(users.find(accountId ?? ''))) ?? source.site.timeZone,
  };
}

/** What Jira means by a day and a week where nobody has changed it. */
const USUAL_TIME: TimeTracking = { workingHoursPerDay: 8, workingDaysPerWeek: 5 };

function zoneOf(user: Json | undefined): string | null {
  return user === undefined ? null : textIn(user, 'timeZone');
}
