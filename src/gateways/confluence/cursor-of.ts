/** The cursor of a link to the next page of a listing; null: it was the last one. */
export const cursorOf = (next: string | null | undefined): string | null =>
  next ? new URL(next, 'https://site.invalid').searchParams.get('cursor') : null;
