import type { ProjectView } from '../../../src/contract/views';
import { groupsLine } from '../../../src/report/group-counts';
import { answerSentence } from '../../../src/report/sentence';
import { SyncNotice } from '../figures/sync-notice';
import { useFormat } from '../figures/use-format';
import { FailureNotice } from '../surface/failure-notice';
import { HostLink } from '../surface/host-link';
import { useLanguage } from '../surface/language';
import type { ReplyControls } from '../surface/use-reply';
import { Notice } from '../ui/notice';
import { SkeletonGroup } from '../ui/skeleton';
import { CurveChart } from './curve-chart';
import { IndicatorLine } from './indicator-line';
import { SlipList } from './slip-list';
import { WeatherStrip } from './weather-strip';
import './project-summary.css';

/** The project at a glance, as gadget and macro show it: the wider the place, the more of it. */
export function ProjectSummary({ project }: { readonly project: ReplyControls<ProjectView> }) {
  const { texts } = useLanguage();
  const { value, failure, reload } = project;
  return (
    <main className="summary">
      {!value && <h1 className="visually-hidden">{texts.appName}</h1>}
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {!value && !failure && (
        <SkeletonGroup label={texts.common.loading} heights={['20px', '44px', '44px', '140px']} />
      )}
      {value && <Summary view={value} reload={reload} />}
    </main>
  );
}

function Summary({ view, reload }: { readonly view: ProjectView; readonly reload: () => void }) {
  const { texts, locale } = useLanguage();
  const { result, sync, partlyHidden } = view;
  const format = useFormat(result);
  return (
    <>
      <Head view={view} />
      {(sync.phase !== 'ready' || !result) && <SyncNotice sync={sync} format={format} retry={reload} />}
      {result && (
        <>
          <p className={result.doubtful ? 'subtle' : undefined}>{answerSentence(result, locale)}</p>
          <WeatherStrip result={result} partial={partlyHidden} compact />
          {result.deliverables.length > 0 && (
            <p className="small">{groupsLine(result.deliverables, locale)}</p>
          )}
          <IndicatorLine result={result} format={format} />
          <div className="summary-medium">
            <SlipList result={result} format={format} />
          </div>
          <div className="summary-large">
            <CurveChart result={result} />
          </div>
        </>
      )}
      {partlyHidden && (
        <Notice appearance="warning" title={texts.common.partlyHidden}>
          <p>{texts.common.partlyHiddenWhy}</p>
        </Notice>
      )}
    </>
  );
}

function Head({ view: { project, result } }: { readonly view: ProjectView }) {
  const { common } = useLanguage().texts;
  const format = useFormat(result);
  return (
    <div className="row-between">
      <h1 className="summary-title">
        <HostLink place={{ projectKey: project.key, subPage: '/' }}>{project.name}</HostLink>
      </h1>
      {result && (
        <span className="subtle small">
          {common.asOf(format.day(result.statusDate, result.statusDate))} ·{' '}
          {common.confidence(format.percent(result.confidence.value))} · {common.method(result.methodVersion)}
        </span>
      )}
    </div>
  );
}
