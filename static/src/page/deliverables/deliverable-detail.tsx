import { useState } from 'react';
import { weatherLine } from '../../../../src/report/weather-line';
import { FigureList } from '../../figures/figure-list';
import { WeatherLabel } from '../../figures/weather-label';
import type { FigureId } from '../../model/figure';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useAction } from '../../surface/use-action';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { BasisChoice } from '../shared/basis-choice';
import { IssueTable } from '../shared/issue-table';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { EditDeliverable } from './edit-deliverable';

const FIGURES: readonly FigureId[] = [
  'percentComplete',
  'effortRemaining',
  'finishAnnounced',
  'slipFromContract',
  'slipWorkingDays',
  'schedulePerformanceTime',
  'costPerformanceIndex',
  'estimateAtCompletion',
  'varianceAtCompletion',
];

const ALL = { page: 'deliverables', deliverable: null } as const;

/** One deliverable: its figures with their formulas, its issues, and what may be changed. */
export function DeliverableDetail({ result, id }: ResultProps & { readonly id: string }) {
  const { words, texts, locale } = useLanguage();
  const pageTexts = usePageTexts();
  const { basis, format, go, view } = usePage();
  const deliverable = result.deliverables.find((candidate) => candidate.id === id);
  const back = (
    <Button appearance="link" onClick={() => go(ALL)}>
      <Icon name="back" /> {pageTexts.deliverables.back}
    </Button>
  );
  if (!deliverable) return <Empty title={pageTexts.deliverables.gone}>{back}</Empty>;
  const { name, explanation } = words.earning[deliverable.earning];
  return (
    <>
      <div className="row">{back}</div>
      <div className="row-between">
        <h2>
          {deliverable.id} {deliverable.name}
        </h2>
        <div className="row">
          <WeatherLabel
            reading={deliverable.weather}
            why={weatherLine(deliverable.weather, { ...result, ...deliverable }, locale)}
          />
          <BasisChoice />
        </div>
      </div>
      <p className="subtle">
        {words.indicator.confidence.name} {format.percent(deliverable.confidence)} · {texts.panel.earning(name, explanation)}
      </p>
      {view.capabilities.manageDeliverables && <Changes id={id} name={deliverable.name} />}
      <div className="page-narrow">
        <FigureList measured={deliverable} basis={basis} ids={FIGURES} format={format} statusDate={result.statusDate} />
      </div>
      <section className="page-section">
        <h2>{pageTexts.issues.title}</h2>
        <IssueTable deliverable={id} />
      </section>
    </>
  );
}

function Changes({ id, name }: { readonly id: string; readonly name: string }) {
  const { deliverables: texts } = usePageTexts();
  const { projectId, replace, go } = usePage();
  const [editing, setEditing] = useState(false);
  const action = useAction();
  const remove = () =>
    action.run(
      () => callPage('removeDeliverable', { projectId, id }),
      (view) => {
        confirmDone(texts.removed(name));
        replace(view);
        go(ALL);
      },
    );
  if (editing) return <EditDeliverable id={id} close={() => setEditing(false)} />;
  return (
    <>
      <div className="row">
        <Button onClick={() => setEditing(true)}>{texts.edit}</Button>
        <Button appearance="subtle" busy={action.busy} onClick={remove}>
          {texts.remove}
        </Button>
      </div>
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}
