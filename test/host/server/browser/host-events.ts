/** Events between the surfaces of a page, and from the page to them: as DOM events, so that scripts of pages take part. */
const NAME = 'site:event';

interface Told {
  readonly event: string;
  readonly payload: unknown;
}

/** Tells every surface of the page that listens to `event`. */
export function tell(event: string, payload: unknown): void {
  document.dispatchEvent(new CustomEvent<Told>(NAME, { detail: { event, payload } }));
}

/** Calls back at each `event`; answers how to stop. */
export function listen(event: string, callback: (payload: unknown) => void): () => void {
  const heard = (told: Event) => {
    const { detail } = told as CustomEvent<Told>;
    if (detail.event === event) callback(detail.payload);
  };
  document.addEventListener(NAME, heard);
  return () => document.removeEventListener(NAME, heard);
}
