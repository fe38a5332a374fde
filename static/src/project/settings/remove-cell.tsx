import { Button } from '../../ui/button';
import { usePageTexts } from '../shared/page-texts';

interface RemoveCellProps {
  /** Names the row, for screen readers. */
  readonly label: string;
  readonly remove: () => void;
}

/** The last cell of a row: the button that removes it. */
export function RemoveCell({ label, remove }: RemoveCellProps) {
  const { settings: texts } = usePageTexts();
  return (
    <td>
      <Button appearance="subtle" compact data-row="remove" aria-label={label} onClick={remove}>
        {texts.remove}
      </Button>
    </td>
  );
}
