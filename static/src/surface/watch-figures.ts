/** Milliseconds between two looks at what is stored: a first one, doubled while nothing happens. */
export const FIRST_WAIT = 20_000;
export const LONGEST_WAIT = 300_000;

/** What a person does that says that they are there. */
const SIGNS_OF_LIFE = ['visibilitychange', 'pointerdown', 'keydown'] as const;

export interface Watched {
  readonly page: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
  /** Names the figures that are stored; null: that cannot be told now. */
  readonly ask: () => Promise<string | null>;
  /** Names the figures in sight. */
  readonly version: string | null;
  /** Other figures are stored. */
  readonly changed: () => void;
}

/**
 * Looks now and then whether other figures are stored, while the page is in sight: less and less often where
 * nobody does anything, at once for whoever comes back. Answers how to stop.
 */
export function watchFigures({ page, ask, version, changed }: Watched): () => void {
  let wait = FIRST_WAIT;
  let lookedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const schedule = () => {
    clearTimeout(timer);
    if (!page.hidden && !stopped)
      timer = setTimeout(() => void look(), Math.max(0, lookedAt + wait - Date.now()));
  };
  const look = async () => {
    lookedAt = Date.now();
    wait = Math.min(2 * wait, LONGEST_WAIT);
    const stored = await ask();
    if (stopped) return;
    if (stored !== null && stored !== version) changed();
    schedule();
  };
  const again = () => {
    wait = FIRST_WAIT;
    schedule();
  };
  for (const sign of SIGNS_OF_LIFE) page.addEventListener(sign, again);
  schedule();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const sign of SIGNS_OF_LIFE) page.removeEventListener(sign, again);
  };
}
