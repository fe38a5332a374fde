/** What Confluence does not tell an app of who reads a space. */
export const UNREAD = ['anonymous', 'guests', 'others'] as const;
export type UnreadReaders = (typeof UNREAD)[number];

/** Who may read the pages of a space, as far as Confluence says. */
export interface Readers {
  /** Those of guests first. A group whose name cannot be read has none. */
  readonly groups: readonly { readonly id: string; readonly name: string | null; readonly guests: boolean }[];
  readonly people: readonly { readonly accountId: string; readonly name: string | null }[];
  /**
   * Whether these read it, too, cannot be read. `others`: whoever holds a role or comes by a way that the app
   * does not know.
   */
  readonly unread: readonly UnreadReaders[];
  /** Names these readers: others have another one. */
  readonly mark: string;
}

/** Who may read a space, by id. */
export interface SpaceReaders {
  readonly groups: readonly string[];
  readonly people: readonly string[];
  /** Somebody else may: a role holds the right, or something that is neither a group nor a person. */
  readonly others: boolean;
  /** Names these readers: others have another one. */
  readonly mark: string;
}

/** That a person let a page show more than everybody on the project may see, for these readers. */
export interface Confirmation {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly costs: boolean;
  /** Issues that not everybody on the project may see. */
  readonly restricted: boolean;
  /** People by account id alone. */
  readonly readers: Omit<Readers, 'people'> & { readonly people: readonly string[] };
}
