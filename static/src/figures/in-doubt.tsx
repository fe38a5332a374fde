import type { ReactNode } from 'react';
import { doubtOf, type Doubted } from '../../../src/report/doubt';
import type { Format } from '../../../src/report/format/format';
import './in-doubt.css';

interface InDoubtProps {
  /** The project or deliverable whose forecast it is. */
  readonly of: Doubted;
  readonly format: Format;
  readonly children: ReactNode;
}

/** A forecast. Below the confidence threshold it is grey, and says why in words. */
export function InDoubt({ of, format, children }: InDoubtProps) {
  const doubt = doubtOf(of, format);
  if (doubt === null) return children;
  return (
    <span className="in-doubt">
      {children} <span className="small">({doubt})</span>
    </span>
  );
}
