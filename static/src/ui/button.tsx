import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  readonly appearance?: 'default' | 'primary' | 'subtle' | 'link' | 'danger';
  readonly compact?: boolean;
  /** A call runs: the button keeps focus and words, and does nothing. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A button in the host's look. */
export function Button({
  appearance = 'default',
  compact = false,
  busy = false,
  onClick,
  type,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={`button button-${appearance}${compact ? ' button-compact' : ''}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {busy && <span className="button-spinner" aria-hidden="true" />}
    </button>
  );
}
