import type { Json } from './json';

/** Calls a module's resolver as its iframe would through the bridge. */
export interface ForgeHost {
  invoke(
    moduleKey: string,
    functionKey: string,
    payload: unknown,
    as: { readonly accountId: string; readonly extension: Json },
  ): Promise<unknown>;
  /**
   * Calls a macro's `adfExport` function, as Confluence does where a page is exported; gives the ADF that it
   * returns.
   */
  exportMacro(moduleKey: string, request: MacroExport): Promise<unknown>;
  /**
   * Runs code of a test as a function of the app would run, to look at the store through the app's own
   * gateways.
   */
  within<T>(run: () => Promise<T>): Promise<T>;
  runScheduled(scheduledTriggerKey: string): Promise<void>;
  /** Runs queue events and due triggers until nothing is left to do, letting their delays pass. */
  drain(): Promise<void>;
  /** The app is uninstalled and installed again: with its store within 21 days, else without. */
  reinstall(isStoreKept: boolean): void;
  /**
   * Until when Jira or Confluence last told the app to ask nothing more, epoch milliseconds; null: they never
   * did.
   */
  refusedUntil(): number | null;
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
