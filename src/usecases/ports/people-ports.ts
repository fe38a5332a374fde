/** What use cases need to say whose accounts are kept, and to forget them. */
export interface PeoplePorts {
  /**
   * Reports accounts to Atlassian, as kept at an instant, and answers those that are closed. Throws
   * Failure('store-busy') where Atlassian takes no report now.
   */
  readonly report: (accountIds: readonly string[], at: number) => Promise<readonly string[]>;
  /**
   * Accounts named by declarations, snapshots and publications of a project, as the store's index shows them.
   */
  readonly listSigners: (projectId: string) => Promise<readonly string[]>;
  /** Names a former member in their place. */
  readonly eraseSigners: (projectId: string, accountIds: ReadonlySet<string>) => Promise<void>;
}
