import type { Json } from '../seams/json';
import type { Caller } from '../seams/products';
import type { Answer } from './answer';
import type { JiraData } from './data/jira-data';

export type JiraScope =
  | 'read:jira-work'
  | 'write:jira-work'
  | 'manage:jira-project'
  | 'manage:jira-configuration'
  | 'read:jira-user';

/** One operation of Jira's REST API, as its OpenAPI document names it. */
export interface Operation {
  /** `operationId` of the OpenAPI document. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in the OpenAPI document, below `/rest/api/3`. */
  readonly path: string;
  /** The classic OAuth scope that it needs; null: none. */
  readonly scope: JiraScope | null;
  /**
   * What Atlassian counts: a write 1 point; a read 1, and 1 more per core object or 2 per user, group or
   * permission.
   */
  readonly cost: 'write' | 'objects' | 'people';
  /** Answers callers who are not signed in too. */
  readonly anonymous?: true;
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}

/** One call of an operation. */
export interface Call {
  readonly data: JiraData;
  readonly caller: Caller;
  /** Account of the caller; empty when nobody is signed in. */
  readonly accountId: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body: an object, empty where there is none. */
  readonly body: Json;
  /** The JSON body whatever its type (properties may be any JSON). */
  readonly value: unknown;
  /** The request itself, for bodies that are not JSON. */
  readonly request: Request;
}
