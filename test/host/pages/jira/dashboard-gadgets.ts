import type { State } from '../../seams/state';

export const GADGET_SIZES = ['small', 'medium', 'large'] as const;
export type GadgetSize = (typeof GADGET_SIZES)[number];

/** A gadget on the dashboard, as the site keeps it. */
export interface Gadget {
  readonly id: string;
  readonly moduleKey: string;
  readonly size: GadgetSize;
  readonly position: number;
  /** What its configuration submitted; null until then. */
  readonly configuration: Readonly<Record<string, unknown>> | null;
}

/** The gadgets of the site's one dashboard. */
export function dashboardGadgets(state: State) {
  const kept = state.collection<Gadget>('pages-gadgets');
  const all = (): readonly Gadget[] =>
    [...kept.entries()].map(([, gadget]) => gadget).sort((one, other) => one.position - other.position);
  const change = (id: string, changes: Partial<Omit<Gadget, 'id'>>): void => {
    const gadget = kept.get(id);
    if (gadget !== undefined) kept.set(id, { ...gadget, ...changes });
  };
  return {
    all,
    get: (id: string): Gadget | undefined => kept.get(id),
    change,
    remove: (id: string): void => kept.delete(id),
    add: (moduleKey: string): Gadget => {
      const number = state.next('pages-gadget', 10_000);
      const gadget: Gadget = {
        id: String(number),
        moduleKey,
        size: 'medium',
        position: number,
        configuration: null,
      };
      kept.set(gadget.id, gadget);
      return gadget;
    },
    /** Swaps a gadget with the one before it (-1) or after it (1). */
    move: (id: string, step: -1 | 1): void => {
      const gadgets = all();
      const from = gadgets.findIndex((gadget) => gadget.id === id);
      const [gadget, other] = [gadgets[from], gadgets[from + step]];
      if (gadget === undefined || other === undefined) return;
      change(gadget.id, { position: other.position });
      change(other.id, { position: gadget.position });
    },
  };
}
