import { useCallback } from 'react';
import type { ChartOptions } from '../../../../src/report/chart/chart-options';
import { milestoneTrend } from '../../../../src/report/chart/milestone-trend';
import { FittedChart } from '../../figures/fitted-chart';
import { useLanguage } from '../../surface/language';
import { Disclosure } from '../../ui/disclosure';
import '../../ui/table.css';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** Lower than it is wide, so that names have room beside the square of days. */
const RATIO = 0.62;
const HIGHEST = 560;
const heightAt = (width: number): number => Math.min(HIGHEST, Math.round(width * RATIO) + 60);

/** Diagramme temps-temps: the dates announced against the days on which they were, also as a table. */
export function TrendSection({ result }: ResultProps) {
  const { texts } = useLanguage();
  const { schedule } = usePageTexts();
  const draw = useCallback((options: ChartOptions) => milestoneTrend(result, options), [result]);
  return (
    <section className="page-section">
      <h3>{schedule.trend.title}</h3>
      <FittedChart heightAt={heightAt} draw={draw} />
      <Disclosure summary={texts.chart.asTable}>
        <TrendTable result={result} />
      </Disclosure>
    </section>
  );
}

function TrendTable({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const { format } = usePage();
  const points = result.milestones.flatMap(({ id, name, trend }) => trend.map((point) => ({ ...point, id, name })));
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={texts.trend.title}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{texts.milestone}</th>
            <th scope="col" className="cell-number">
              {texts.trend.on}
            </th>
            <th scope="col" className="cell-number">
              {texts.trend.day}
            </th>
            <th scope="col">{texts.trend.kind}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </div>
  );
}
