/** The cursor in the link to the next page of a list; null: there is no next page. */
export const cursorOf = (next: string | null | undefined): string | null =>
  next ? new URL(next, 'https://site.invalid').searchParams.get('cursor') : null;
