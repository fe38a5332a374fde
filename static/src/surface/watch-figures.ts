/**
 * Milliseconds between two looks at the stored version: the first wait doubles up to the longest while nobody
 * acts.
 */
export const FIRST_WAIT = 20_000;
export const LONGEST_WAIT = 300_000;

/** Events that show that somebody is there. */
const SIGNS_OF_LIFE = ['visibilitychange', 'pointerdown', 'keydown'] as const;

export interface Watched {
  readonly page: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
  /** The stored version; null: it is not known now. */
  readonly ask: () => Promise<string | null>;
  /** The version in sight. */
  readonly version: string | null;
  /** Called when another version is stored. */
  readonly changed: () => void;
}

/**
 * Looks for another stored version while the page is in sight: ever less often while nobody acts, at once
 * when somebody does. Gives back what stops it.
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
