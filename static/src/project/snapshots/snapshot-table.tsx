import { Fragment, useState } from 'react';
import type { SnapshotRow } from '../../../../src/contract/snapshot';
import { Button } from '../../ui/button';
import { Table } from '../../ui/table';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useNames } from '../shared/use-names';
import { SnapshotComparison } from './snapshot-comparison';

/** Rows at first, and added on demand: a year has hundreds. */
const PAGE = 31;

/** The snapshots, the last one first; each opens on a comparison with the figures of now. */
export function SnapshotTable({ snapshots }: { readonly snapshots: readonly SnapshotRow[] }) {
  const { snapshots: texts } = usePageTexts();
  const { format } = usePage();
  const [wanted, setWanted] = useState(PAGE);
  const [open, setOpen] = useState<string | null>(null);
  const rows = snapshots.slice(0, wanted);
  const nameOf = useNames(rows.flatMap(({ by }) => (by === null ? [] : [by])));
  const toggle = (id: string) => setOpen(open === id ? null : id);
  return (
    <>
      <Table
        label={texts.title}
        columns={[texts.day, texts.by, texts.note, { head: texts.open, spoken: true }]}
      >
        {rows.map((row) => (
          <Fragment key={row.id}>
            <Row row={row} open={open === row.id} nameOf={nameOf} toggle={() => toggle(row.id)} />
            {open === row.id && (
              <tr>
                <td colSpan={4}>
                  <SnapshotComparison id={row.id} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </Table>
      <div className="row">
        <span className="subtle small">
          {texts.shown(format.count(rows.length), format.count(snapshots.length))}
        </span>
        {rows.length < snapshots.length && (
          <Button compact onClick={() => setWanted(wanted + PAGE)}>
            {texts.more}
          </Button>
        )}
      </div>
    </>
  );
}

interface RowProps {
  readonly row: SnapshotRow;
  readonly open: boolean;
  readonly nameOf: (accountId: string) => string;
  readonly toggle: () => void;
}

function Row({ row, open, nameOf, toggle }: RowProps) {
  const { snapshots: texts } = usePageTexts();
  const { format } = usePage();
  const { day, takenAt, by, note } = row;
  const time = by === null || takenAt === null ? '' : ` ${timeText(takenAt, format.locale)}`;
  return (
    <tr>
      <th scope="row" className="number">
        {format.longDay(day)}
        <span className="subtle">{time}</span>
      </th>
      <td>{by === null ? texts.daily : nameOf(by)}</td>
      <td className="cell-name">{note}</td>
      <td>
        <Button appearance="link" compact aria-expanded={open} onClick={toggle}>
          {open ? texts.close : texts.open}
          <span className="visually-hidden">
            {' '}
            {format.longDay(day)}
            {time}
          </span>
        </Button>
      </td>
    </tr>
  );
}

const timeText = (instant: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(instant);
