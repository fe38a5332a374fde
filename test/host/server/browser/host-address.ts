/**
 * Keeps the address of the page in step with a surface that has sub-pages: the surface's own path stands
 * after the `#`, so that it can be linked to, and survives going back and loading anew.
 */
export function addressCommands(
  frame: HTMLIFrameElement,
): Readonly<Record<string, (data: unknown) => unknown>> {
  const read = () => (location.hash.startsWith('#/') ? location.hash.slice(1) : '/');
  return {
    readAddress: read,
    showAddress: (data) => {
      const { path, replace } = data as { readonly path: string; readonly replace: boolean };
      const address = path === '/' ? location.pathname + location.search : `#${path}`;
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
    goInHistory: (data) => history.go((data as { readonly steps: number }).steps),
    onAddress: (data) => {
      const { popped } = data as { readonly popped: (path: string) => void };
      window.addEventListener('popstate', () => {
        if (frame.isConnected) popped(read());
      });
    },
  };
}
