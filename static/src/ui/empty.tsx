import type { ReactNode } from 'react';
import './card.css';

interface EmptyProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A beginning: what will stand here, and the next step. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {children}
      {actions !== undefined && <div className="row">{actions}</div>}
    </section>
  );
}
