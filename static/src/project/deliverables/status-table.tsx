import type { DeliverableDraft } from './deliverable-draft';
import { useLanguage } from '../../surface/language';
import { TextField } from '../../ui/field';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useStatuses } from './use-statuses';

interface StatusTableProps {
  readonly draft: DeliverableDraft;
  readonly wrong: ReadonlySet<string> | undefined;
  readonly change: (part: Partial<DeliverableDraft>) => void;
}

/** The share of its estimate that an issue has earned in each status of the project. */
export function StatusTable({ draft, wrong, change }: StatusTableProps) {
  const { texts } = useLanguage();
  const { form } = usePageTexts();
  const { view } = usePage();
  const statuses = useStatuses(view.project.key, true);
  if (!statuses) return <SkeletonGroup label={texts.common.loading} heights={['96px']} />;
  const gone = Object.keys(draft.percents).filter((id) => statuses.every((status) => status.id !== id));
  const rows = [...statuses, ...gone.map((id) => ({ id, name: form.statusGone(id) }))];
  return (
    <fieldset className="page-section">
      <legend className="field-legend">{form.statuses}</legend>
      <p className="field-help">{rows.length === 0 ? form.noStatuses : form.statusesHelp}</p>
      <div className="form-grid">
        {rows.map(({ id, name }) => (
          <TextField
            key={id}
            label={name}
            inputMode="decimal"
            unit="%"
            value={draft.percents[id] ?? ''}
            error={wrong?.has(id) === true ? form.percentWrong : undefined}
            onChange={(percent) => change({ percents: { ...draft.percents, [id]: percent } })}
          />
        ))}
      </div>
    </fieldset>
  );
}
