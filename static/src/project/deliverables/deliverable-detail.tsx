import { useState } from 'react';
import type { DeliverableView } from '../../../../src/contract/views';
import { weatherLine } from '../../../../src/report/weather-line';
import { FigureList } from '../../figures/figure-list';
import { WeatherLabel } from '../../figures/weather-label';
import type { FigureId } from '../../../../src/domain/indicators/catalogue';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { BasisChoice } from '../shared/basis-choice';
import { IssueTable } from '../shared/issue-table';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useNames } from '../shared/use-names';
import { EditDeliverable } from './edit-deliverable';
import { RemoveDeliverable } from './remove-deliverable';

const FIGURES: readonly FigureId[] = [
  'percentComplete',
  'remaining',
  'finish',
  'slipFromContract',
  'slip',
  'SPIt',
  'CPI',
  'EAC',
  'VAC',
];

const ALL = { page: 'deliverables', deliverable: null } as const;

/** One deliverable: its figures with their formulas, its issues, and the buttons that change it. */
export function DeliverableDetail({ result, id }: ResultProps & { readonly id: string }) {
  const pageTexts = usePageTexts();
  const { basis, format, go, view } = usePage();
  const deliverable = result.deliverables.find((candidate) => candidate.id === id);
  const back = (
    <Button appearance="link" onClick={() => go(ALL)}>
      <Icon name="back" /> {pageTexts.deliverables.back}
    </Button>
  );
  if (!deliverable) return <Empty title={pageTexts.deliverables.gone}>{back}</Empty>;
  return (
    <>
      <div className="row">{back}</div>
      <Head result={result} deliverable={deliverable} />
      {deliverable.owner !== null && <Owner accountId={deliverable.owner} />}
      {view.capabilities.manageDeliverables && <Changes id={id} name={deliverable.name} />}
      <div className="page-narrow">
        <FigureList
          measured={deliverable}
          basis={basis}
          ids={FIGURES}
          format={format}
          statusDate={result.statusDate}
        />
      </div>
      <section className="page-section">
        <h2>{pageTexts.issues.title}</h2>
        <IssueTable list={`deliverable:${id}`} />
      </section>
    </>
  );
}

function Head({ result, deliverable }: ResultProps & { readonly deliverable: DeliverableView }) {
  const { words, texts, locale } = useLanguage();
  const { format } = usePage();
  const { name, explanation } = words.earning[deliverable.earning];
  return (
    <>
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
        {words.indicator.confidence.name} {format.percent(deliverable.confidence)} ·{' '}
        {texts.panel.earning(name, explanation)}
      </p>
    </>
  );
}

function Owner({ accountId }: { readonly accountId: string }) {
  const { form } = usePageTexts();
  const nameOf = useNames([accountId]);
  return (
    <p className="subtle">
      {form.owner} · {nameOf(accountId)}
    </p>
  );
}

function Changes({ id, name }: { readonly id: string; readonly name: string }) {
  const { deliverables: texts } = usePageTexts();
  const [editing, setEditing] = useState(false);
  if (editing) return <EditDeliverable id={id} close={() => setEditing(false)} />;
  return (
    <div className="row">
      <Button onClick={() => setEditing(true)}>{texts.edit}</Button>
      <RemoveDeliverable id={id} name={name} />
    </div>
  );
}
