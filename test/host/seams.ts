/** What the parts of the local site know of each other. */
import type { FaultState } from './faults/create-faults';
import type { Faults } from './faults/faults';

/** The site's clock: may be moved; never goes back by itself. Epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Moves the clock forward (or back) so that `now()` becomes the instant given; listeners fire. */
  moveTo(instant: number): Promise<void>;
  readonly timeZone: string;
}

/** A named set of documents of the site, kept on disk between starts. Documents are plain JSON; replace, never mutate. */
export interface Collection<T> {
  get(id: string): T | undefined;
  set(id: string, value: T): void;
  delete(id: string): void;
  has(id: string): boolean;
  entries(): IterableIterator<[string, T]>;
  readonly size: number;
}

/** The changes made to the site since its data folder was loaded (base data is read anew at each start). */
export interface State {
  collection<T>(name: string): Collection<T>;
  /** Next number of a named sequence, from `first` on. */
  next(sequence: string, first: number): number;
  /** Writes what is pending. */
  flush(): Promise<void>;
}

/** Who calls a product's REST API. */
export interface Caller {
  /** Null: anonymous. For the app acting as itself, its app user. */
  readonly accountId: string | null;
  readonly isApp: boolean;
  /** OAuth scopes that limit the call; null for people and programs with their own credentials. */
  readonly scopes: ReadonlySet<string> | null;
}

/** A product event, as Forge triggers receive it (`avi:jira:updated:issue`). */
export interface ProductEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Who caused it; `ignoreSelf` compares it with the app's user. */
  readonly accountId: string | null;
}

export interface EventBus {
  emit(event: ProductEvent): void;
  on(listener: (event: ProductEvent) => void): void;
}

/** One REST API of the site. Paths begin with `/rest/…` (Jira) or `/wiki/…` (Confluence). */
export interface Product {
  request(path: string, init: RequestInit, caller: Caller): Promise<Response>;
}

/** Counts what a run costs on Forge (platform.md 5, 6). */
export interface Meter {
  rest(product: 'jira' | 'confluence', operation: string, points: number, status: number): void;
  kvs(operation: string, readBytes: number, writtenBytes: number): void;
  invocation(functionKey: string, milliseconds: number, memoryMegabytes: number): void;
  queueEvent(queue: string, outcome: 'pushed' | 'delivered' | 'failed'): void;
  snapshot(): MeterSnapshot;
  reset(): void;
}
export interface MeterSnapshot {
  readonly rest: Readonly<Record<string, { readonly calls: number; readonly points: number; readonly errors: number }>>;
  readonly kvs: Readonly<Record<string, { readonly calls: number; readonly readBytes: number; readonly writtenBytes: number }>>;
  readonly functions: Readonly<
    Record<string, { readonly invocations: number; readonly seconds: number; readonly gigabyteSeconds: number }>
  >;
  readonly queues: Readonly<Record<string, { readonly pushed: number; readonly delivered: number; readonly failed: number }>>;
}

/** A JSON object as Jira gives it. */
export type Json = Readonly<Record<string, unknown>>;

/** A site export (formats.md 1) as read, or as generated: everything that may be absent is already derived. */
export interface SiteExport {
  readonly site: {
    readonly name: string;
    readonly timeZone: string;
    /** ISO instant; null: the real clock. */ readonly now: string | null;
  };
  /** Issues in file order, in the shape of Jira Cloud REST v3, changelog and every worklog included. */
  readonly issues: readonly IssueDocument[];
  readonly projects: readonly Json[];
  readonly users: readonly Json[];
  readonly versions: Readonly<Record<string, readonly Json[]>>;
  readonly fields: readonly Json[];
  readonly statuses: readonly Json[];
  readonly issueTypes: readonly Json[];
  readonly issueLinkTypes: readonly Json[];
  /** A Jalon export to import into the app at the first start, or null. */
  readonly jalon: unknown;
  readonly permissions: PermissionsFile | null;
  readonly confluence: ConfluenceFile | null;
}

export interface IssueDocument {
  readonly id: string;
  readonly key: string;
  readonly fields: Json;
  readonly changelog?: Json;
  readonly properties?: Json;
}

/**
 * Optional `permissions.json` of a site export: per project key, account ids per permission key (`*`: everyone signed in).
 * Permissions of the app's own modules stand under their module key. Absent: everyone may do everything but administer;
 * the first user administers.
 */
export type PermissionsFile = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Optional `confluence.json` of a site export. Absent: one space per project, with its key and name. */
export interface ConfluenceFile {
  readonly spaces: readonly {
    readonly key: string;
    readonly name: string;
    readonly editors: readonly string[];
    readonly readers: readonly string[];
  }[];
  readonly pages: readonly {
    readonly spaceKey: string;
    readonly title: string;
    readonly parentTitle: string | null;
    readonly body: Json;
  }[];
}

/** One REST exchange of the app with a product; bodies as text. */
export interface Exchange {
  readonly product: 'jira' | 'confluence';
  readonly method: string;
  readonly path: string;
  /** Null where the request has none, or has one that is no text. */
  readonly requestBody: string | null;
  readonly status: number;
  /** Null where the answer is no JSON. */
  readonly responseBody: string | null;
}

export interface SiteOptions {
  /** Is told of every REST exchange of the app, for tests that hold them against Atlassian's documents. */
  readonly observe?: (exchange: Exchange) => void;
  /** Folder of a site export; absent: the default project, generated. */
  readonly data?: string;
  /** Where state is kept between starts; null: in memory only. */
  readonly stateFolder: string | null;
  readonly fresh?: boolean;
  readonly locale?: 'fr' | 'en';
  /** Null: no HTTP server, for tests and tools that call in-process. 0: any free port. */
  readonly port: number | null;
  /** `manual`: delays pass only with `drain` and `moveTo`; `real`: as time goes by. */
  readonly time: 'real' | 'manual';
  /** How the site misbehaves from its start. */
  readonly faults?: Faults;
  /**
   * An installation that was never connected to Confluence: every call of the app to it is refused, by Forge's proxy or by the status
   * of the answer (which of them is not documented). People reach Confluence as ever.
   */
  readonly withoutConfluence?: 'proxy' | 'status';
}

/** Calls a module's resolver as its iframe would through the bridge. */
export interface ForgeHost {
  invoke(
    moduleKey: string,
    functionKey: string,
    payload: unknown,
    as: { readonly accountId: string; readonly extension: Json },
  ): Promise<unknown>;
  /** Calls a macro's `adfExport` function, as Confluence does where a page is exported; gives the ADF that it returns. */
  exportMacro(moduleKey: string, request: MacroExport): Promise<unknown>;
  runScheduled(scheduledTriggerKey: string): Promise<void>;
  /** Runs queue events and due triggers until nothing is left to do, letting their delays pass. */
  drain(): Promise<void>;
  /** Unhandled errors of functions so far, oldest first, for tests and the log page. */
  readonly errors: readonly { readonly functionKey: string; readonly error: unknown }[];
}

/** The export of one macro of a page. */
export interface MacroExport {
  readonly exportType: 'pdf' | 'word' | 'other';
  /** Who exports; null where the platform does not say. */
  readonly accountId: string | null;
  readonly locale: string;
  /** `context.extension`: `content`, `space`, `config` and the like. */
  readonly extension: Json;
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

/** Account of the app's own user on the site, as `asApp()` calls are made by it. */
export const APP_ACCOUNT_ID = 'app-jalon';

/** What the rest of the site may ask Jira's data without going through REST. */
export interface Directory {
  users(): readonly { readonly accountId: string; readonly displayName: string; readonly email: string | null }[];
  /** By account id or e-mail. */
  user(
    idOrEmail: string,
  ): { readonly accountId: string; readonly displayName: string; readonly email: string | null } | undefined;
  projects(): readonly { readonly id: string; readonly key: string; readonly name: string; readonly issues: number }[];
  issue(idOrKey: string): { readonly id: string; readonly key: string; readonly fields: Json } | undefined;
  /** Issues of a project that the account may see, newest first, a page of them. */
  issuesOf(
    projectKey: string,
    accountId: string,
    startAt: number,
    maxResults: number,
  ): readonly { readonly id: string; readonly key: string; readonly fields: Json }[];
  may(accountId: string, permission: string, projectKey: string): boolean;
  canSee(accountId: string, issueIdOrKey: string): boolean;
}

export interface JiraProduct extends Product {
  readonly directory: Directory;
}
