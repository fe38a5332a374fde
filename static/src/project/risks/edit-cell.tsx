import { Button } from '../../ui/button';
import { usePageTexts } from '../shared/page-texts';

interface EditCellProps {
  readonly id: string;
  readonly title: string;
  readonly edit: (id: string) => void;
}

/** The last cell of a risk's row: the button that opens its form. */
export function EditCell({ id, title, edit }: EditCellProps) {
  const { risks: texts } = usePageTexts();
  return (
    <td>
      <Button appearance="subtle" compact aria-label={texts.editOf(title)} onClick={() => edit(id)}>
        {texts.edit}
      </Button>
    </td>
  );
}
