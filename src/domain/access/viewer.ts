import { AUDIENCES, type Audience } from './audience';

/** What a person may do on a project, and read of it. */
export const RIGHTS = ['browse', 'declare', 'manage', 'accept', 'see-prices', 'see-costs'] as const;
export type Right = (typeof RIGHTS)[number];

/** Somebody who looks at a project, with their rights. */
export interface Viewer {
  readonly rights: ReadonlySet<Right>;
}

/** What Jira grants on a project, as calls carry it. */
export interface Granted {
  readonly seeCosts: boolean;
  readonly manageDeliverables: boolean;
  /** On one issue; absent where nobody asked. */
  readonly declareProgress?: boolean;
}

/**
 * The audience to which each right admits. Reading as a team takes only `browse`, which every caller has.
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
 * The rights that each grant brings. Prices come with costs, and nobody accepts, until a permission scheme
 * grants these.
 */
export const COMES_WITH: Readonly<Record<keyof Granted, readonly Right[]>> = {
  seeCosts: ['see-prices', 'see-costs'],
  manageDeliverables: ['manage'],
  declareProgress: ['declare'],
};

/** The viewer of a project that they may browse, with what Jira grants them. */
export function viewerWith(granted: Granted): Viewer {
  const grants = Object.keys(COMES_WITH) as (keyof Granted)[];
  return {
    rights: new Set(['browse', ...grants.flatMap((name) => (granted[name] ? COMES_WITH[name] : []))]),
  };
}

/** The widest audience to which a viewer belongs. */
export function audienceOf({ rights }: Viewer): Audience {
  const admitted = new Set([...rights].map((right) => ADMITS[right]));
  return AUDIENCES.findLast((audience) => admitted.has(audience)) ?? 'team';
}
