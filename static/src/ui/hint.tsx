import { useId, useRef, useState, type ReactNode } from 'react';
import './hint.css';

const WIDTH = 280;
const MARGIN = 8;

/** A word whose explanation opens on hover, focus and click; Escape closes it. */
export function Hint({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const show = () => {
    const box = anchor.current?.getBoundingClientRect();
    if (box)
      setPlace({
        left: Math.max(MARGIN, Math.min(box.left, window.innerWidth - WIDTH - MARGIN)),
        top: box.bottom + 4,
      });
  };
  const hide = () => setPlace(null);
  return (
    <span className="hint" onMouseEnter={show} onMouseLeave={hide}>
      <button
        ref={anchor}
        type="button"
        className="hint-anchor"
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={(event) => event.key === 'Escape' && hide()}
      >
        {label}
      </button>
      <span
        id={id}
        role="tooltip"
        className={place ? 'hint-text' : 'visually-hidden'}
        style={place ?? undefined}
      >
        {children}
      </span>
    </span>
  );
}
