/** Where a surface is within itself, in the words of the `history` package that Forge's bridge follows. */
export interface SurfaceLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

type Listener = (location: SurfaceLocation, action: string) => void;
type Target = string | Partial<SurfaceLocation>;

/** How the page around shows where the surface is. */
export interface AddressBar {
  show(path: string, replace: boolean): void;
  go(steps: number): void;
}

/** A history whose addresses are shown by the page around the frame. */
export function createSurfaceHistory(start: string, bar: AddressBar) {
  const listeners = new Set<Listener>();
  const change = (location: SurfaceLocation, action: string) => {
    history.location = location;
    history.action = action;
    for (const listener of listeners) listener(location, action);
  };
  const move = (action: 'PUSH' | 'REPLACE') => (target: Target, state?: unknown) => {
    const location = locationOf(target, state);
    bar.show(pathOf(location), action === 'REPLACE');
    change(location, action);
  };
  const history = {
    action: 'POP',
    location: locationOf(start, undefined),
    length: window.history.length,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push: move('PUSH'),
    replace: move('REPLACE'),
    go: (steps: number) => bar.go(steps),
    goBack: () => bar.go(-1),
    goForward: () => bar.go(1),
    createHref: (location: Partial<SurfaceLocation>) => pathOf(locationOf(location, undefined)),
    block: () => () => undefined,
  };
  return { history, popped: (path: string) => change(locationOf(path, undefined), 'POP') };
}

function locationOf(target: Target, state: unknown): SurfaceLocation {
  const key = Math.random().toString(36).slice(2, 8);
  if (typeof target !== 'string') return { pathname: '/', search: '', hash: '', state, key, ...target };
  const { pathname, search, hash } = new URL(target, 'https://surface.invalid/');
  return { pathname, search, hash, state, key };
}

function pathOf({ pathname, search, hash }: SurfaceLocation): string {
  return `${pathname}${search}${hash}`;
}
