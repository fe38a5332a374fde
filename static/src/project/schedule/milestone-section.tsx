import { useCallback } from 'react';
import type { ChartOptions } from '../../../../src/report/chart/chart-options';
import { milestoneStrip, milestoneStripHeight } from '../../../../src/report/chart/milestone-strip';
import { FittedChart } from '../../figures/fitted-chart';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { MilestoneTable } from './milestone-table';

/** The milestones: committed dates, forecasts, and how often these changed. */
export function MilestoneSection({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const heightAt = (width: number) => milestoneStripHeight(result.milestones.length, width);
  const draw = useCallback((options: ChartOptions) => milestoneStrip(result, options), [result]);
  return (
    <section className="page-section">
      <h2>{texts.milestones}</h2>
      {result.milestones.length === 0 ? (
        <p className="subtle">{texts.noMilestones}</p>
      ) : (
        <>
          <FittedChart heightAt={heightAt} draw={draw} />
          <MilestoneTable result={result} />
        </>
      )}
    </section>
  );
}
