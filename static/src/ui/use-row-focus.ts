import { useEffect, useRef, type RefCallback } from 'react';

interface RowFocus {
  /** The element that holds the rows and the button that adds one. */
  readonly around: RefCallback<HTMLElement>;
  /** Called when the button of a row removes it. */
  readonly removed: (index: number) => void;
}

/**
 * Moves the focus when a row is removed by its own button: to the button (`data-row="remove"`) of the next or
 * last row, else to the one that adds a row (`data-row="add"`).
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
