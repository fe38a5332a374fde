import { createContext, useContext } from 'react';
import type { ProjectView, ResultView } from '../../../../src/contract/views';
import type { Format } from '../../../../src/report/format/format';
import type { Basis } from '../../../../src/domain/indicators/figure-at';
import type { Route } from '../route';

/** What all parts of the project page share. */
export interface PageState {
  readonly projectId: string;
  readonly view: ProjectView;
  readonly format: Format;
  /** The unit that the person reads measures in. */
  readonly basis: Basis;
  readonly chooseBasis: (basis: Basis) => void;
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Shows a project view that a change brought. */
  readonly replace: (view: ProjectView) => void;
  readonly reload: () => void;
  /** The deliverable that was taken out last from this page, while it can be brought back. */
  readonly removed: RemovedDeliverable | null;
  readonly setRemoved: (removed: RemovedDeliverable | null) => void;
}

export interface RemovedDeliverable {
  readonly id: string;
  readonly name: string;
}

/** A part of the page that stands once there are figures. */
export interface ResultProps {
  readonly result: ResultView;
}

const PageContext = createContext<PageState | null>(null);
export const PageProvider = PageContext.Provider;

/** The page's state. */
export function usePage(): PageState {
  const state = useContext(PageContext);
  if (!state) throw new Error('Only parts of the project page may ask for its state');
  return state;
}
