/** What Confluence does not let an app know about the readers of a space. */
export const UNREAD = ['anonymous', 'guests', 'others'] as const;
export type UnreadReaders = (typeof UNREAD)[number];

/** Who may read the pages of a space, as far as Confluence says. */
export interface Readers {
  /** Groups of guests first. A group whose name cannot be read has none. */
  readonly groups: readonly { readonly id: string; readonly name: string | null; readonly guests: boolean }[];
  readonly people: readonly { readonly accountId: string; readonly name: string | null }[];
  /**
   * Readers of whom nothing can be known. `others`: who holds a role, or has access in a way that the app
   * does not know.
   */
  readonly unread: readonly UnreadReaders[];
  /** Names these readers: other readers have another mark. */
  readonly mark: string;
}

/** Who may read a space, by id. */
export interface SpaceReaders {
  readonly groups: readonly string[];
  readonly people: readonly string[];
  /** Somebody else may read it: a role holds the right, or something that is neither a group nor a person. */
  readonly others: boolean;
  /** Names these readers: other readers have another mark. */
  readonly mark: string;
}

/** A person's confirmation that a page may show these readers more than everybody on the project may see. */
export interface Confirmation {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly costs: boolean;
  /** The page shows issues that not everybody on the project may see. */
  readonly restricted: boolean;
  /** People by account id only. */
  readonly readers: Omit<Readers, 'people'> & { readonly people: readonly string[] };
}
