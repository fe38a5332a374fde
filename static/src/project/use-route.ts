import { useCallback, useEffect, useState } from 'react';
import { pathOf, routeOf, type Route } from './route';
import { createHistory, type PageHistory } from '../platform';

/** The route of the page, kept in the host's address; without a history of the host, here alone. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState<Route>(() => routeOf('/'));
  const [history, setHistory] = useState<PageHistory | null>(null);
  useEffect(() => {
    let shown = true;
    let stop: (() => void) | undefined;
    const follow = (found: PageHistory) => {
      if (!shown) return;
      setHistory(found);
      setRoute(routeOf(found.location.pathname));
      stop = found.listen((location) => setRoute(routeOf(location.pathname)));
    };
    void createHistory().then(follow, () => undefined);
    return () => {
      shown = false;
      stop?.();
    };
  }, []);
  const go = useCallback(
    (next: Route) => {
      setRoute(next);
      history?.push(pathOf(next));
    },
    [history],
  );
  return [route, go];
}
