import type { ComponentType } from 'react';
import type { Capabilities, ResultView } from '../../../src/contract/views';

/** A tab of the project page. Its id is its address below that of the page, and the key of its words. */
interface Tab {
  readonly id: string;
  /**
   * What a person must be allowed to do to be offered the tab; at its address, others read why it is closed.
   */
  readonly needs?: keyof Capabilities;
  /** What those read who may not open it. */
  readonly closed?: () => Promise<ComponentType>;
}

/** A tab that waits for the first figures. */
interface FiguresTab extends Tab {
  readonly shows: 'figures';
  readonly load: () => Promise<ComponentType<{ readonly result: ResultView }>>;
}

interface RecordsTab extends Tab {
  readonly shows: 'records';
  readonly load: () => Promise<ComponentType>;
}

/** The tabs in their order, each loaded when it is opened. An unknown address leads to the first one. */
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

/** The tabs that a person is offered. */
export function tabsFor(capabilities: Capabilities): readonly TabId[] {
  const rows: readonly (Tab & { readonly id: TabId })[] = TABS;
  return rows.filter(({ needs }) => needs === undefined || capabilities[needs]).map(({ id }) => id);
}
