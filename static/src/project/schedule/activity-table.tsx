import { useMemo } from 'react';
import type { Day } from '../../../../src/domain/calendar/day';
import { IssueLink } from '../../surface/host-link';
import { Table, numbers } from '../../ui/table';
import { Given, IssuePages } from '../shared/issue-table';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import type { ListedIssue } from '../shared/read-issues';
import type { Activity } from '../../../../src/domain/schedule/timetable';

/** How many are shown at first: those to act on now. */
const FIRST = 10;

interface RowContext {
  readonly statusDate: Day;
  /** Whether an activity without float is critical. */
  readonly isCritical: boolean;
}

interface ActivityTableProps extends RowContext {
  readonly activities: readonly Activity[];
}

/**
 * Activities in their order, with early and late days and floats. Key, summary and people come from Jira, as
 * the viewer may see them.
 */
export function ActivityTable({ activities, ...context }: ActivityTableProps) {
  const ids = useMemo(() => activities.map(({ issueId }) => issueId), [activities]);
  const byId = useMemo(
    () => new Map(activities.map((activity) => [activity.issueId, activity])),
    [activities],
  );
  return (
    <IssuePages
      ids={ids}
      first={FIRST}
      table={(issues) => (
        <ActivityRows
          rows={issues.flatMap((issue) => {
            const activity = byId.get(issue.id);
            return activity ? [{ issue, activity }] : [];
          })}
          {...context}
        />
      )}
    />
  );
}

interface Row {
  readonly issue: ListedIssue;
  readonly activity: Activity;
}

function ActivityRows({ rows, ...context }: RowContext & { readonly rows: readonly Row[] }) {
  const { schedule, issues: texts } = usePageTexts();
  const { chain } = schedule;
  const figures = [
    chain.duration,
    chain.earlyStart,
    chain.earlyFinish,
    chain.lateStart,
    chain.lateFinish,
    chain.totalFloat,
    chain.freeFloat,
  ];
  return (
    <Table
      label={chain.activities}
      columns={[texts.key, texts.summary, texts.assignee, ...numbers(figures, 'long-number')]}
    >
      {rows.map((row) => (
        <ActivityRow key={row.issue.id} {...row} {...context} />
      ))}
    </Table>
  );
}

function ActivityRow({ issue, activity, statusDate, isCritical }: Row & RowContext) {
  const { chain } = usePageTexts().schedule;
  const { format } = usePage();
  const { earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat, duration } = activity;
  return (
    <tr>
      <td className="number">
        <IssueLink issueKey={issue.key} />
      </td>
      <td className="cell-name">{issue.summary}</td>
      <td className="cell-line">
        <Given value={issue.assignee} />
      </td>
      <td className="cell-number">{format.decimal(duration)}</td>
      {[earlyStart, earlyFinish, lateStart, lateFinish].map((day, index) => (
        <td key={index} className="cell-number">
          {format.day(day, statusDate)}
        </td>
      ))}
      <td className="cell-number">
        {isCritical && totalFloat === 0 ? (
          <span className="strong">{chain.isCritical}</span>
        ) : (
          format.decimal(totalFloat)
        )}
      </td>
      <td className="cell-number">{format.decimal(freeFloat)}</td>
    </tr>
  );
}
