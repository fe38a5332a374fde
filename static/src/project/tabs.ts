import type { ComponentType } from 'react';
import type { Capabilities, ResultView } from '../../../src/contract/views';

/** A tab of the project page. Its id is its address below the page's own, and names its words. */
interface Tab {
  readonly id: string;
  /**
   * What somebody must be allowed to do to be offered the tab; at its address others read why it is closed to
   * them.
   */
  readonly needs?: keyof Capabilities;
  /** What those read who lack it. */
  readonly closed?: () => Promise<ComponentType>;
}

/** A tab of figures waits for the first ones. */
interface FiguresTab extends Tab {
  readonly shows: 'figures';
  readonly load: () => Promise<ComponentType<{ readonly result: ResultView }>>;
}

interface RecordsTab extends Tab {
  readonly shows: 'records';
  readonly load: () => Promise<ComponentType>;
}

/**
 * The tabs in their order. Each is fetched by those who open it; the first is what an unknown address leads
 * to.
 */
export const TABS = [
  { id: 'overview', shows: 'figures', load: async () => (await import('./overview/overview')).Overview },
  {
    id: 'deliverables',
    shows: 'figures',
    load: async () => (await import('./deliverables/deliverable-pages')).DeliverablePages,
  },
  { id: 'schedule', shows: 'figures', load: async () => (await import('./schedule/schedule')).Schedule },
  { id: 'costs', shows: 'figures', load: async () => (await import('./costs/costs')).Costs },
  { id: 'risks', shows: 'figures', load: async () => (await import('./risks/risks')).Risks },
  {
    id: 'registers',
    shows: 'records',
    load: async () => (await import('./registers/registers')).Registers,
  },
  { id: 'what-if', shows: 'figures', load: async () => (await import('./what-if/what-if-page')).WhatIfPage },
  { id: 'committee', shows: 'records', load: async () => (await import('./committees/committee')).Committee },
  { id: 'snapshots', shows: 'records', load: async () => (await import('./snapshots/snapshots')).Snapshots },
  {
    id: 'settings',
    shows: 'records',
    needs: 'manageDeliverables',
    load: async () => (await import('./settings/settings')).Settings,
    closed: async () => (await import('./settings/settings-kept')).SettingsKept,
  },
] as const satisfies readonly (FiguresTab | RecordsTab)[];

export type TabId = (typeof TABS)[number]['id'];

/** The tabs that somebody is offered. */
export function tabsFor(capabilities: Capabilities): readonly TabId[] {
  const rows: readonly (Tab & { readonly id: TabId })[] = TABS;
  return rows.filter(({ needs }) => needs === undefined || capabilities[needs]).map(({ id }) => id);
}
