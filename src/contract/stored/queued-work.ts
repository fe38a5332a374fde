/** Work that is done after the answer, on the queue; one at a time for a project. */
export type QueuedWork = { readonly projectId: string } & (
  | { readonly kind: 'begin' }
  | { readonly kind: 'step'; readonly run: string; readonly step: number }
  | {
      readonly kind: 'changes';
      readonly attempt: number;
      /** False: only where the last sync is long past. */
      readonly isDue: boolean;
      /** A second look, for notes older than this instant that the first one missed; null: a first look. */
      readonly listedAt: number | null;
    }
  | { readonly kind: 'sweep'; readonly attempt: number; readonly asked: boolean }
  | { readonly kind: 'cancel'; readonly run: string }
  | { readonly kind: 'publish' }
  /** The report of whose accounts are kept. */
  | { readonly kind: 'people' }
);
