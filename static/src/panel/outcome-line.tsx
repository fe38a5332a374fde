import type { ReactNode } from 'react';
import { useLanguage } from '../surface/language';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface OutcomeLineProps {
  /** What was just saved, in words; null: nothing since the person typed last. */
  readonly text: string | null;
  /** Null: it cannot be undone, or was itself an undo. */
  readonly undo: (() => void) | null;
  /** Shown while nothing was just saved. */
  readonly children?: ReactNode;
}

/** The line below a form that says what was saved, with the button that undoes it. */
export function OutcomeLine({ text, undo, children }: OutcomeLineProps) {
  const { common } = useLanguage().texts;
  return (
    <div className="row small" role="status">
      {text !== null && (
        <span className="row">
          <Icon name="check" /> {text}
        </span>
      )}
      {text !== null && undo && (
        <Button appearance="link" compact onClick={undo}>
          {common.undo}
        </Button>
      )}
      {text === null && children}
    </div>
  );
}
