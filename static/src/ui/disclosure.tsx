import { useState, type ReactNode } from 'react';
import './disclosure.css';

/** A detail that opens on demand: its content is mounted, and fetched, only then. */
export function Disclosure({
  summary,
  children,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && <div className="disclosure-body">{children}</div>}
    </details>
  );
}
