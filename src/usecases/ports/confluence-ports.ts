import type { SpaceReaders } from '../../contract/readers';
import type { ProjectRef } from '../../contract/views';
import type { PageDocument, PageMark } from '../../contract/page-document';
import type { Actor } from './actor';

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface Page {
  readonly id: string;
  readonly spaceId: string;
  readonly title: string;
  readonly version: number;
  /** Path below the site's address. */
  readonly path: string;
}

/** What use cases need of Confluence. */
export interface ConfluencePorts {
  /**
   * Throws Failure('confluence-missing') where the app is not connected to Confluence; so does `findSpace`.
   */
  readonly listSpaces: (as: Actor) => Promise<readonly Space[]>;
  readonly findSpace: (as: Actor, key: string) => Promise<Space | null>;
  readonly createPage: (
    as: Actor,
    page: { readonly spaceId: string; readonly title: string; readonly document: PageDocument },
  ) => Promise<Page | 'title-taken'>;
  /** Null: deleted, in the trash, or hidden from the actor. */
  readonly readPage: (as: Actor, id: string) => Promise<(Page & { readonly document: PageDocument }) | null>;
  /**
   * `version` is that of the page as read. Throws Failure('page-conflict') where the page has another by now.
   */
  readonly updatePage: (
    as: Actor,
    page: {
      readonly id: string;
      readonly title: string;
      readonly version: number;
      readonly document: PageDocument;
    },
  ) => Promise<Page | 'title-taken'>;
  /** Whether the actor sees a page. */
  readonly seesPage: (as: Actor, id: string) => Promise<boolean>;
  /**
   * Pages of a space with a title that the actor sees, with who created them and when (epoch milliseconds).
   */
  readonly findPagesTitled: (
    as: Actor,
    spaceId: string,
    title: string,
  ) => Promise<readonly { readonly id: string; readonly createdBy: string; readonly createdAt: number }[]>;
  readonly readersOf: (as: Actor, spaceId: string) => Promise<SpaceReaders>;
  /** Null: there is no such group, or the actor may not know its name. */
  readonly groupName: (as: Actor, groupId: string) => Promise<string | null>;
  readonly markPage: (as: Actor, pageId: string, mark: PageMark) => Promise<void>;
  /**
   * The pages of a space that are marked as the committee page of a project, the last changed first, with who
   * marked them.
   */
  readonly findMarkedPages: (
    as: Actor,
    spaceId: string,
    project: ProjectRef,
  ) => Promise<readonly { readonly id: string; readonly markedBy: string }[]>;
  /** Answers the id to which the page's images refer. */
  readonly attachImage: (as: Actor, pageId: string, fileName: string, bytes: Uint8Array) => Promise<string>;
}
