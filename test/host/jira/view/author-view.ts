import type { Json } from '../../seams/json';
import { isObject } from '../../data/reading/json-access';
import { only } from './site-views';

const AUTHOR =
  'self accountId accountType displayName active timeZone emailAddress avatarUrls key name'.split(' ');

/**
 * A history, worklog or comment whose people are shown with what Jira shows of authors, whatever the export
 * says of them.
 */
export function withAuthors(entry: Json): Json {
  const authors = ['author', 'updateAuthor'].flatMap((name): readonly (readonly [string, Json])[] => {
    const author = entry[name];
    return isObject(author) ? [[name, authorView(author)]] : [];
  });
  return { ...entry, ...Object.fromEntries(authors) };
}

/** What Jira shows of an author. */
export function authorView(user: Json): Json {
  return only(user, AUTHOR);
}
