import { useState, type ReactNode } from 'react';
import './disclosure.css';

/** Detail on demand: what it holds is not even fetched before it is opened. */
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
