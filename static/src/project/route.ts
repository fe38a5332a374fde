/** Sub-pages of the project page, each with its address below the page's own. */
export const SUB_PAGES = [
  'overview',
  'deliverables',
  'schedule',
  'costs',
  'risks',
  'what-if',
  'committee',
  'snapshots',
  'settings',
] as const;
export type SubPage = (typeof SUB_PAGES)[number];

export interface Route {
  readonly page: SubPage;
  /** The deliverable in focus, on the deliverables page. */
  readonly deliverable: string | null;
}

/** Route of an address such as `/deliverables/L-07`; what is not known leads to the overview. */
export function routeOf(path: string): Route {
  const [first, second] = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  const page = SUB_PAGES.find((name) => name === first) ?? 'overview';
  return { page, deliverable: page === 'deliverables' && second !== undefined ? decoded(second) : null };
}

/** Address of a route. */
export function pathOf({ page, deliverable }: Route): string {
  if (page === 'overview') return '/';
  return deliverable === null ? `/${page}` : `/${page}/${encodeURIComponent(deliverable)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
