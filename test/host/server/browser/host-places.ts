/** A place that a surface names: an address, or a target with what it needs. */
export interface Place {
  readonly url?: string;
  readonly target?: string;
  readonly issueKey?: string;
  readonly projectKey?: string;
  readonly spaceKey?: string;
  readonly contentId?: string;
  readonly dashboardId?: string;
  readonly path?: string;
}

const TARGETS: Readonly<Record<string, (place: Place) => string>> = {
  issue: ({ issueKey }) => `/browse/${part(issueKey)}`,
  dashboard: ({ dashboardId }) => `/dashboards/${part(dashboardId ?? '1')}`,
  spaceView: ({ spaceKey }) => `/wiki/spaces/${part(spaceKey)}`,
  contentView: ({ contentId }) => `/wiki/pages/viewpage.action?pageId=${part(contentId)}`,
  module: ({ projectKey, path = '/' }) =>
    `/projects/${part(projectKey ?? currentProject())}${path === '/' ? '' : `#${path}`}`,
  projectSettingsDetails: ({ projectKey }) => `/projects/${part(projectKey)}`,
};

/** Address of a place on the site. */
export function urlOf(place: Place): string {
  if (place.url !== undefined) return place.url;
  const address = TARGETS[place.target ?? ''];
  if (address === undefined) throw new Error(`The site has no place of the kind "${String(place.target)}".`);
  return address(place);
}

function part(value: string | undefined): string {
  if (value === undefined) throw new Error('The place lacks what it needs.');
  return encodeURIComponent(value);
}

function currentProject(): string | undefined {
  return /^\/projects\/([^/]+)/.exec(location.pathname)?.[1];
}
