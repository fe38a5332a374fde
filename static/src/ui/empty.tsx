import type { ReactNode } from 'react';
import './card.css';

interface EmptyProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** What a place will show, and the next step, while it is empty. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {children}
      {actions !== undefined && <div className="row">{actions}</div>}
    </section>
  );
}
