import type { HonoRequest } from 'hono';
import type { Caller } from '../seams/products';
import type { World } from './store/world';

/** One call of an operation by somebody signed in. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly accountId: string;
  readonly request: HonoRequest;
  /** `https://…` of the site as the caller addressed it. */
  readonly origin: string;
}

/** What an operation answers; `objects` counts what was read, for the points of the rate limit. */
export type Answer =
  | {
      readonly status: 200 | 201;
      readonly body: unknown;
      readonly objects?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly status: 204 }
  | { readonly status: 302; readonly location: string }
  | {
      readonly status: 200;
      readonly file: { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string };
    };

/** An operation of Confluence's REST API as its OpenAPI document names it. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With Hono's parameters: `/wiki/api/v2/pages/:id`. */
  readonly path: string;
  /** Any of these sets suffices: granular scopes, or the classic one. */
  readonly scopes: readonly (readonly string[])[];
  readonly answer: (call: Call) => Promise<Answer> | Answer;
}
