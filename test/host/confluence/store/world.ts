import type { Clock } from '../../seams/clock';
import type { Directory } from '../../seams/directory';
import type { EventBus } from '../../seams/products';
import type { SiteExport } from '../../seams/site-export';
import type { Collection, State } from '../../seams/state';
import type { Attachment, Comment, Page, PageVersion, Property, Space, Task } from './records';

/** What Confluence is made of. */
export interface ConfluenceParts {
  readonly export: SiteExport;
  readonly state: State;
  readonly clock: Clock;
  readonly events: EventBus;
  readonly directory: Directory;
}

/** All that the site's Confluence knows; spaces are derived anew at each start, the rest is kept. */
export interface World {
  readonly clock: Clock;
  readonly events: EventBus;
  readonly directory: Directory;
  readonly spaces: readonly Space[];
  readonly pages: Collection<Page>;
  /** By page id and number: see `versionKey`. */
  readonly versions: Collection<PageVersion>;
  readonly properties: Collection<Property>;
  readonly attachments: Collection<Attachment>;
  /** Base64 of a file, by file id. */
  readonly files: Collection<string>;
  readonly tasks: Collection<Task>;
  readonly comments: Collection<Comment>;
  /** Lets somebody read a space from now on; whoever did still does. */
  admit(spaceKey: string, accountId: string): void;
  /** A new identifier: content of every kind shares one sequence, as in Confluence. */
  nextId(): string;
}

const FIRST_CONTENT_ID = 98_305;

/** Opens what the site keeps of Confluence. */
export function openWorld(parts: ConfluenceParts): World {
  const { state, clock, events, directory } = parts;
  const spaces = [...spacesOf(parts)];
  return {
    clock,
    events,
    directory,
    spaces,
    pages: state.collection('confluence-pages'),
    versions: state.collection('confluence-page-versions'),
    properties: state.collection('confluence-properties'),
    attachments: state.collection('confluence-attachments'),
    files: state.collection('confluence-files'),
    tasks: state.collection('confluence-tasks'),
    comments: state.collection('confluence-comments'),
    admit: (spaceKey, accountId) => {
      const at = spaces.findIndex(({ key }) => key === spaceKey);
      const space = spaces[at];
      if (space !== undefined) spaces[at] = { ...space, readers: [...space.readers, accountId] };
    },
    nextId: () => String(state.next('confluence-content', FIRST_CONTENT_ID)),
  };
}

const FIRST_SPACE_ID = 32_770;

function spacesOf({ export: site, directory }: ConfluenceParts): readonly Space[] {
  const given =
    site.confluence?.spaces ??
    directory.projects().map(({ key, name }) => ({ key, name, readers: ['*'], editors: ['*'] }));
  return given.map((space, index) => ({ id: String(FIRST_SPACE_ID + index * 2), ...space }));
}

/** Key of a page's version in its collection. */
export function versionKey(pageId: string, number: number): string {
  return `${pageId}/${number}`;
}
