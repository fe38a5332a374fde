import { REGISTER_KINDS, type RegisterKind } from '../../../src/domain/register/registers';
import { TABS, type TabId } from './tabs';

export interface Route {
  readonly page: TabId;
  /** The deliverable that is open, on the tab of deliverables. */
  readonly deliverable: string | null;
  /** The register in sight, on the page of the registers; left out: the first. */
  readonly register?: RegisterKind;
}

const FIRST: TabId = TABS[0].id;

/** The route of an address such as `/deliverables/L-07`; an unknown address leads to the first tab. */
export function routeOf(path: string): Route {
  const [first, second] = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  const page = TABS.find(({ id }) => id === first)?.id ?? FIRST;
  const register = page === 'registers' ? REGISTER_KINDS.find((kind) => kind === second) : undefined;
  return {
    page,
    deliverable: page === 'deliverables' && second !== undefined ? decoded(second) : null,
    ...(register === undefined ? {} : { register }),
  };
}

/** The address of a route. */
export function pathOf({ page, deliverable, register }: Route): string {
  if (page === FIRST) return '/';
  const part = deliverable ?? register;
  return part === undefined ? `/${page}` : `/${page}/${encodeURIComponent(part)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
