/**
 * Events between the surfaces of a page, and from the page to them: as DOM events, so that scripts of pages
 * take part.
 */
const NAME = 'site:event';

interface HostEvent {
  readonly event: string;
  readonly payload: unknown;
}

/** Tells every surface of the page that listens to `event`. */
export function send(event: string, payload: unknown): void {
  document.dispatchEvent(new CustomEvent<HostEvent>(NAME, { detail: { event, payload } }));
}

/** Calls back at each `event`; answers how to stop. */
export function listen(event: string, callback: (payload: unknown) => void): () => void {
  const heard = (message: Event) => {
    const { detail } = message as CustomEvent<HostEvent>;
    if (detail.event === event) callback(detail.payload);
  };
  document.addEventListener(NAME, heard);
  return () => document.removeEventListener(NAME, heard);
}
