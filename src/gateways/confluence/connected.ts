import { getAppContext } from '@forge/api';

/**
 * Whether the app is connected to Confluence, as the platform says where it is installed. True as well where
 * that is not said: then the answer to the first call tells.
 */
export function isConfluenceConnected(): boolean {
  const places = (getAppContext().installation?.contexts ?? [])
    .map(String)
    .filter((place) => place.startsWith('ari:'));
  return places.length === 0 || places.some((place) => place.startsWith('ari:cloud:confluence:'));
}
