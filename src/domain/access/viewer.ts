import { AUDIENCES, type Audience } from './audience';

/** What somebody may do on a project, and read of it. */
export const RIGHTS = ['browse', 'declare', 'manage', 'accept', 'see-prices', 'see-costs'] as const;
export type Right = (typeof RIGHTS)[number];

/** Somebody who looks at a project, by what they may. */
export interface Viewer {
  readonly rights: ReadonlySet<Right>;
}

/** What Jira grants on a project, as the calls carry it. */
export interface Granted {
  readonly seeCosts: boolean;
  readonly manageDeliverables: boolean;
  /** Of one issue; left out where nobody asked. */
  readonly declareProgress?: boolean;
}

/**
 * The audience that each right admits to. To read as a team it takes none but to browse, which whoever asks
 * has.
 */
export const ADMITS: Readonly<Record<Right, Audience>> = {
  browse: 'team',
  declare: 'team',
  manage: 'team',
  accept: 'team',
  'see-prices': 'client',
  'see-costs': 'business',
};

/**
 * The rights that come with each grant. Prices come with costs, and nobody accepts, until a permission scheme
 * grants them.
 */
export const COMES_WITH: Readonly<Record<keyof Granted, readonly Right[]>> = {
  seeCosts: ['see-prices', 'see-costs'],
  manageDeliverables: ['manage'],
  declareProgress: ['declare'],
};

/** Who looks at a project that they may browse, by what Jira grants them. */
export function viewerWith(granted: Granted): Viewer {
  const grants = Object.keys(COMES_WITH) as (keyof Granted)[];
  return {
    rights: new Set(['browse', ...grants.flatMap((name) => (granted[name] ? COMES_WITH[name] : []))]),
  };
}

/** The widest audience that a viewer is of. */
export function audienceOf({ rights }: Viewer): Audience {
  const admitted = new Set([...rights].map((right) => ADMITS[right]));
  return AUDIENCES.findLast((audience) => admitted.has(audience)) ?? 'team';
}
