import type { Json } from '../../seams/json';
import { APP_ACCOUNT_ID } from '../../seams/products';
import type { SiteExport } from '../../seams/site-export';
import { textIn } from '../../data/reading/json-access';

/** The site's users, and the app's own. */
export interface People {
  /** People only, in the export's order. */
  all(): readonly Json[];
  /** By account id or e-mail; the app's user too. */
  find(idOrEmail: string): Json | undefined;
}

const APP_USER: Json = {
  accountId: APP_ACCOUNT_ID,
  accountType: 'app',
  displayName: 'Jalon',
  active: true,
  timeZone: 'Etc/UTC',
};

/** Users as Jira gives them, with `self`. */
export function people(source: SiteExport, baseUrl: () => string): People {
  const shown = (user: Json): Json => ({
    self: `${baseUrl()}/rest/api/3/user?accountId=${encodeURIComponent(textIn(user, 'accountId') ?? '')}`,
    accountType: 'atlassian',
    active: true,
    displayName: textIn(user, 'accountId') ?? '',
    ...user,
  });
  const byId = new Map<string, Json>();
  const byEmail = new Map<string, Json>();
  for (const user of source.users) {
    byId.set(textIn(user, 'accountId') ?? '', user);
    const email = textIn(user, 'emailAddress');
    if (email !== null) byEmail.set(email.toLowerCase(), user);
  }
  return {
    all: () => [...byId.values()].map(shown),
    find(idOrEmail) {
      if (idOrEmail === APP_ACCOUNT_ID) return shown(APP_USER);
      const user = byId.get(idOrEmail) ?? byEmail.get(idOrEmail.toLowerCase());
      return user === undefined ? undefined : shown(user);
    },
  };
}
