import { createContext, useContext } from 'react';
import type { ProjectView, ResultView } from '../../../../src/contract/views';
import type { Format } from '../../../../src/report/format/format';
import type { Basis } from '../../../../src/domain/indicators/figure-at';
import type { Route } from '../route';

/** The state that all parts of the project page share. */
export interface PageState {
  readonly projectId: string;
  readonly view: ProjectView;
  readonly format: Format;
  /** The unit of measures that the person chose. */
  readonly basis: Basis;
  readonly chooseBasis: (basis: Basis) => void;
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Shows the project view that a change gave back. */
  readonly replace: (view: ProjectView) => void;
  readonly reload: () => void;
  /** The deliverable that was removed last on this page, until it is restored. */
  readonly removed: RemovedDeliverable | null;
  readonly setRemoved: (removed: RemovedDeliverable | null) => void;
}

export interface RemovedDeliverable {
  readonly id: string;
  readonly name: string;
}

/** The props of a part that shows figures. */
export interface ResultProps {
  readonly result: ResultView;
}

const PageContext = createContext<PageState | null>(null);
export const PageProvider = PageContext.Provider;

/** The state of the project page. Throws outside of it. */
export function usePage(): PageState {
  const state = useContext(PageContext);
  if (!state) throw new Error('Only parts of the project page may ask for its state');
  return state;
}
