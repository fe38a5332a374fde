import { tabsFor } from './tabs';
import { callPage } from '../platform';
import { agoText } from './ago';
import { useLanguage } from '../surface/language';
import { useAction } from '../surface/use-action';
import { useNow } from '../surface/use-now';
import { Button } from '../ui/button';
import { Navigation } from '../ui/navigation';
import { ProgressBar } from '../ui/progress-bar';
import { usePage } from './shared/page-context';
import { usePageTexts } from './shared/page-texts';

/** Project, status day, confidence and freshness of the figures, and the tabs. */
export function PageHeader() {
  const texts = usePageTexts();
  const { view, route, go } = usePage();
  return (
    <header className="stack-small">
      <div className="row-between">
        <h1>{view.project.name}</h1>
        <Freshness />
      </div>
      <Navigation
        label={texts.navigation}
        current={route.page}
        items={tabsFor(view.capabilities).map((id) => ({ id, label: texts.subPages[id] }))}
        go={(page) => go({ page, deliverable: null })}
      />
    </header>
  );
}

function Freshness() {
  const { texts, words } = useLanguage();
  const pageTexts = usePageTexts();
  const { projectId, view, format, reload } = usePage();
  const { result, sync } = view;
  const action = useAction();
  const now = useNow();
  const running = sync.phase === 'running';
  return (
    <div className="row small">
      {result && (
        <>
          <span>{texts.common.asOf(format.longDay(result.statusDate))}</span>
          <span className="page-confidence">
            <span className="subtle">{words.indicator.confidence.label}</span>
            <ProgressBar
              narrow
              value={result.confidence.value}
              label={words.indicator.confidence.name}
              text={format.percent(result.confidence.value)}
            />
          </span>
          <span className="subtle">{pageTexts.method(result.methodVersion)}</span>
        </>
      )}
      {sync.finishedAt !== null && (
        <span className="subtle">
          {texts.common.upToDate(agoText(now - sync.finishedAt, words.format.tag, texts.common.justNow))}
        </span>
      )}
      <Button
        compact
        busy={action.busy || running}
        onClick={() => action.run(() => callPage('synchronise', { projectId }), reload)}
      >
        {running ? pageTexts.reading : pageTexts.readAgain}
      </Button>
    </div>
  );
}
