import { useCallback } from 'react';
import type { Outcome } from '../../../../src/domain/plan/outcome';
import { heldBy, issuesPath, outcomeRows, withOutcome, type OutcomeRow } from './outcome-rows';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { HostLink } from '../../surface/host-link';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { SelectField } from '../../ui/field';
import { SkeletonGroup } from '../../ui/skeleton';
import { Table } from '../../ui/table';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import './outcome-settings.css';
import type { SettingsPartProps } from './settings-part';

/** Which resolutions and done statuses mean that work was delivered, dropped or a duplicate. */
export function OutcomeSettings({ draft, change }: Pick<SettingsPartProps, 'draft' | 'change'>) {
  const { texts: common } = useLanguage();
  const { settings: texts } = usePageTexts();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('listOutcomes', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  const rows = value ? outcomeRows(value, draft.outcomes) : [];
  return (
    <section className="page-section">
      <h3>{texts.outcomes}</h3>
      <p className="subtle">{value && rows.length === 0 ? texts.noOutcomes : texts.outcomesHelp}</p>
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {!value && !failure && <SkeletonGroup label={common.common.loading} heights={['120px']} />}
      {rows.length > 0 && (
        <Table
          label={texts.outcomes}
          columns={[
            texts.outcomeName,
            { head: texts.outcomeIssues, kind: 'number' },
            texts.outcomeProposed,
            texts.outcomeHolds,
          ]}
        >
          {rows.map((row) => (
            <Row
              key={`${row.kind} ${row.id ?? row.name}`}
              row={row}
              choose={(outcome) => change({ outcomes: withOutcome(draft.outcomes, rows, row, outcome) })}
            />
          ))}
        </Table>
      )}
    </section>
  );
}

const CHOICES = ['', 'delivered', 'dropped', 'duplicate'] as const;

function Row({
  row,
  choose,
}: {
  readonly row: OutcomeRow;
  readonly choose: (outcome: Outcome | null) => void;
}) {
  const { settings: texts } = usePageTexts();
  const { view, format } = usePage();
  const kind = texts.outcomeKinds[row.kind];
  const proposed = texts.workOutcomes[row.proposed];
  const label = (choice: (typeof CHOICES)[number]) =>
    choice === '' ? texts.asProposed(proposed) : texts.workOutcomes[choice];
  return (
    <tr>
      <td>
        {row.name}
        <div className="small subtle">{kind}</div>
      </td>
      <td className="cell-number">
        <HostLink place={{ path: issuesPath(row, view.project.key) }} newTab>
          {format.count(row.issues)}
          <span className="visually-hidden"> {texts.issuesOf(row.name)}</span>
        </HostLink>
      </td>
      <td>{heldBy(row) === 'unclassified' ? <strong>{proposed}</strong> : proposed}</td>
      <td className="outcome-choice">
        <SelectField
          label={texts.outcomeOf(kind, row.name)}
          labelHidden
          value={row.chosen ?? ''}
          options={CHOICES.map((choice) => ({ value: choice, label: label(choice) }))}
          onChange={(choice) => choose(choice === '' ? null : choice)}
        />
      </td>
    </tr>
  );
}
