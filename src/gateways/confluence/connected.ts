import { getAppContext } from '@forge/api';

/**
 * Whether the app is connected to Confluence, by what the platform says of its installation. True where the
 * platform does not say: the first call then shows it.
 */
export function isConfluenceConnected(): boolean {
  const places = (getAppContext().installation?.contexts ?? [])
    .map(String)
    .filter((place) => place.startsWith('ari:'));
  return places.length === 0 || places.some((place) => place.startsWith('ari:cloud:confluence:'));
}
