/** Who calls a product's REST API. */
export interface Caller {
  /** Null: anonymous. For the app acting as itself, its app user. */
  readonly accountId: string | null;
  readonly isApp: boolean;
  /** OAuth scopes that limit the call; null for people and programs with their own credentials. */
  readonly scopes: ReadonlySet<string> | null;
}

/** Account of the app's own user on the site, as `asApp()` calls are made by it. */
export const APP_ACCOUNT_ID = 'app-jalon';

/** One REST API of the site. Paths begin with `/rest/…` (Jira) or `/wiki/…` (Confluence). */
export interface Product {
  request(path: string, init: RequestInit, caller: Caller): Promise<Response>;
}

/** A product event, as Forge triggers receive it (`avi:jira:updated:issue`). */
export interface ProductEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Who caused it. */
  readonly accountId: string | null;
  /** The app did, as itself or on behalf of that person: `ignoreSelf` leaves it out. */
  readonly byApp?: boolean;
}

export interface EventBus {
  emit(event: ProductEvent): void;
  on(listener: (event: ProductEvent) => void): void;
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
