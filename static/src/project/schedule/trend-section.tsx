import { useLanguage } from '../../surface/language';
import { TrendChart } from '../../summary/trend-chart';
import { Disclosure } from '../../ui/disclosure';
import { Table, numbers } from '../../ui/table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** Diagramme temps-temps: announced dates by the day of their announcement, also as a table. */
export function TrendSection({ result }: ResultProps) {
  const { texts } = useLanguage();
  const { schedule } = usePageTexts();
  return (
    <section className="page-section">
      <h2>{schedule.trend.title}</h2>
      <TrendChart result={result} />
      <Disclosure summary={texts.chart.asTable}>
        <TrendTable result={result} />
      </Disclosure>
    </section>
  );
}

function TrendTable({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const { format } = usePage();
  const points = result.milestones.flatMap(({ id, name, trend }) =>
    trend.map((point) => ({ ...point, id, name })),
  );
  return (
    <Table
      label={texts.trend.title}
      columns={[texts.milestone, ...numbers([texts.trend.on, texts.trend.day]), texts.trend.kind]}
    >
      {points.map(({ id, name, on, day, kind, toReplan }, index) => (
        <tr key={`${id} ${index}`}>
          <td>{name}</td>
          <td className="cell-number">{format.shortDay(on)}</td>
          <td className="cell-number">{format.shortDay(day)}</td>
          <td>
            {texts.trend.kinds[kind]}
            {toReplan && `, ${texts.toReplan}`}
          </td>
        </tr>
      ))}
    </Table>
  );
}
