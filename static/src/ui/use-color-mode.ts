import { useSyncExternalStore } from 'react';

export type ColorMode = 'light' | 'dark';

/** The colour mode of the host's page, followed when it changes. */
export function useColorMode(): ColorMode {
  return useSyncExternalStore(followMode, currentMode);
}

function followMode(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-mode'] });
  return () => observer.disconnect();
}

const currentMode = (): ColorMode =>
  document.documentElement.dataset['colorMode'] === 'dark' ? 'dark' : 'light';
