import type { ReactNode } from 'react';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';

interface FormButtonsProps {
  readonly busy: boolean;
  readonly cancel: () => void;
  /** Another button, at the other end of the line. */
  readonly children?: ReactNode;
}

/** The buttons at the end of a form: save and cancel. */
export function FormButtons({ busy, cancel, children }: FormButtonsProps) {
  const { common } = useLanguage().texts;
  return (
    <div className="row-between">
      <div className="row">
        <Button type="submit" appearance="primary" busy={busy}>
          {common.save}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {common.cancel}
        </Button>
      </div>
      {children}
    </div>
  );
}
