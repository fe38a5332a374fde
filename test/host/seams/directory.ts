import type { Json } from './json';
import type { Product } from './products';

/** What the rest of the site may ask Jira's data without going through REST. */
export interface Directory {
  users(): readonly {
    readonly accountId: string;
    readonly displayName: string;
    readonly email: string | null;
  }[];
  /** By account id or e-mail. */
  user(
    idOrEmail: string,
  ): { readonly accountId: string; readonly displayName: string; readonly email: string | null } | undefined;
  projects(): readonly {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly issues: number;
  }[];
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
