import type { ReactNode } from 'react';
import './lozenge.css';

export type LozengeAppearance = 'default' | 'success' | 'warning' | 'danger' | 'information';

/** A short worded state. The words carry the meaning, the colour repeats it. */
export function Lozenge({
  appearance = 'default',
  children,
}: {
  readonly appearance?: LozengeAppearance;
  readonly children: ReactNode;
}) {
  return <span className={`lozenge lozenge-${appearance}`}>{children}</span>;
}
