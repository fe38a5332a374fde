/** A moment in the clock of the browser: `6 mars 2026, 14:05`. `tag` names a language. */
export const momentText = (at: number, tag: string): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }).format(at);
