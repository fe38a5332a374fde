import { TABS, type TabId } from './tabs';

export interface Route {
  readonly page: TabId;
  /** The deliverable that is open, on the tab of deliverables. */
  readonly deliverable: string | null;
}

const FIRST: TabId = TABS[0].id;

/** The route of an address such as `/deliverables/L-07`; an unknown address leads to the first tab. */
export function routeOf(path: string): Route {
  const [first, second] = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  const page = TABS.find(({ id }) => id === first)?.id ?? FIRST;
  return { page, deliverable: page === 'deliverables' && second !== undefined ? decoded(second) : null };
}

/** The address of a route. */
export function pathOf({ page, deliverable }: Route): string {
  if (page === FIRST) return '/';
  return deliverable === null ? `/${page}` : `/${page}/${encodeURIComponent(deliverable)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
