import { FigureList } from '../../figures/figure-list';
import type { FigureId } from '../../model/figure';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { BaselineSection } from './baseline-section';
import { CriticalPathSection } from './critical-path-section';
import { MilestoneSection } from './milestone-section';

const FINISH: readonly FigureId[] = [
  'finishAnnounced',
  'finishRemainingWork',
  'finishEarnedSchedule',
  'finishP50',
  'finishP80',
  'finishP95',
  'slipFromContract',
  'slipWorkingDays',
];

const TIME: readonly FigureId[] = [
  'earnedSchedule',
  'actualTime',
  'plannedDuration',
  'scheduleVarianceTime',
  'schedulePerformanceTime',
  'estimateAtCompletionTime',
  'toCompleteScheduleIndex',
];

/** When it will end by each method, how far it is in time, milestones, critical path, and the plan of record. */
export function Schedule({ result }: ResultProps) {
  const { schedule: texts } = usePageTexts();
  const { basis, format } = usePage();
  const shared = { measured: result, basis, format, statusDate: result.statusDate };
  return (
    <>
      <h2 className="visually-hidden">{texts.title}</h2>
      <div className="page-columns">
        <section className="page-section">
          <h2>{texts.finish}</h2>
          <p className="subtle">{texts.finishHelp}</p>
          <FigureList {...shared} ids={FINISH} />
        </section>
        <section className="page-section">
          <h2>{texts.time}</h2>
          <FigureList {...shared} ids={TIME} />
        </section>
      </div>
      <BaselineSection result={result} />
      <MilestoneSection result={result} />
      <CriticalPathSection result={result} />
    </>
  );
}
