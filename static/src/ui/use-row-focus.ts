import { useEffect, useRef, type RefCallback } from 'react';

interface RowFocus {
  /** Around the rows and the button that adds one. */
  readonly around: RefCallback<HTMLElement>;
  /** A row was removed by its button. */
  readonly removed: (index: number) => void;
}

/**
 * Keeps the keyboard among rows when one of them goes with the button that was pressed: on the button
 * (`data-row="remove"`) of the row that takes its place, else of the last one, else on the one that adds a
 * row (`data-row="add"`).
 */
export function useRowFocus(rows: number): RowFocus {
  const place = useRef<HTMLElement | null>(null);
  const gone = useRef<number | null>(null);
  useEffect(() => {
    if (gone.current === null || !place.current) return;
    const buttons = place.current.querySelectorAll<HTMLElement>('[data-row="remove"]');
    const next = buttons[Math.min(gone.current, buttons.length - 1)];
    (next ?? place.current.querySelector<HTMLElement>('[data-row="add"]'))?.focus();
    gone.current = null;
  }, [rows]);
  return {
    around: (element) => {
      place.current = element;
    },
    removed: (index) => {
      gone.current = index;
    },
  };
}
