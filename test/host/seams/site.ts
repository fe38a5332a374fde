import type { FaultState } from '../faults/create-faults';
import type { Faults } from '../faults/faults';
import type { Clock } from './clock';
import type { ForgeHost } from './forge-host';
import type { Meter } from './meter';
import type { EventBus, Exchange, Product } from './products';
import type { SiteExport } from './site-export';
import type { State } from './state';

export interface SiteOptions {
  /** Is told of every REST exchange of the app, for tests that hold them against Atlassian's documents. */
  readonly observe?: (exchange: Exchange) => void;
  /** Folder of a site export, or what one would hold; absent: the default project, generated. */
  readonly data?: string | SiteExport;
  /** Where state is kept between starts; null: in memory only. */
  readonly stateFolder: string | null;
  readonly fresh?: boolean;
  /** What happened on the site before, in place of a folder's: it goes on from there. */
  readonly state?: State;
  readonly locale?: 'fr' | 'en';
  /** Null: no HTTP server, for tests and tools that call in-process. 0: any free port. */
  readonly port: number | null;
  /** `manual`: delays pass only with `drain` and `moveTo`; `real`: as time goes by. */
  readonly time: 'real' | 'manual';
  /** How the site misbehaves from its start. */
  readonly faults?: Faults;
  /**
   * Answers what is asked of Jira's REST API in place of the site's own: for benches, which have it in a
   * process of its own.
   */
  readonly jira?: Product;
  /**
   * An installation that was never connected to Confluence: the app's context says so, or it says nothing of
   * where the app is installed; and every call of the app to Confluence is refused, by Forge's proxy or by
   * the status of the answer (which of them is not documented). People reach Confluence as ever.
   */
  readonly withoutConfluence?: 'context' | 'proxy' | 'status';
}

/** The running local site (`startSite` in `site.ts`). */
export interface Site {
  readonly name: string;
  readonly clock: Clock;
  readonly state: State;
  readonly meter: Meter;
  readonly events: EventBus;
  readonly jira: Product;
  readonly confluence: Product;
  readonly forge: ForgeHost;
  /** How it misbehaves at present, towards functions of the app and in search. */
  readonly faults: FaultState;
  readonly export: SiteExport;
  /** Address of the HTTP server, null where there is none. */
  readonly url: string | null;
  close(): Promise<void>;
}
