import type { IssueView, DeliverableView } from '../../../src/contract/views';
import type { Day } from '../../../src/domain/calendar/day';
import type { Format } from '../../../src/report/format/format';
import { InDoubt } from '../figures/in-doubt';
import { KnownValue } from '../figures/known-value';
import { Slip } from '../figures/slip';
import { WeatherLabel } from '../figures/weather-label';
import { commitmentOf } from '../figures/commitment';
import { percentCompleteOf } from '../figures/progress';
import { HostLink } from '../surface/host-link';
import { useLanguage } from '../surface/language';
import { ProgressBar } from '../ui/progress-bar';

interface DeliverableCardProps {
  readonly view: IssueView;
  readonly deliverable: DeliverableView;
  readonly format: Format;
}

/** The deliverable of the issue: weather, dates, progress, remaining work. */
export function DeliverableCard({ view, deliverable, format }: DeliverableCardProps) {
  const { texts } = useLanguage();
  const place = {
    projectKey: view.project.key,
    subPage: `/deliverables/${encodeURIComponent(deliverable.id)}`,
  };
  return (
    <section className="stack-small">
      <div className="row-between">
        <h2 className="panel-name">
          <HostLink place={place}>
            {deliverable.id} {deliverable.name}
          </HostLink>
        </h2>
        <WeatherLabel reading={view.weather} />
      </div>
      <Dates deliverable={deliverable} statusDate={view.statusDate} format={format} />
      <Progress deliverable={deliverable} format={format} />
      {view.shares.length > 0 && (
        <p className="small">
          {texts.panel.shared(
            view.shares.map(({ id, name, share }) => `${id} ${name} ${format.percent(share)}`).join(', '),
          )}
        </p>
      )}
      {view.otherDeliverables.length > 0 && (
        <p className="small subtle">{texts.panel.also(view.otherDeliverables.join(', '))}</p>
      )}
    </section>
  );
}

function Dates({
  deliverable,
  statusDate,
  format,
}: Omit<DeliverableCardProps, 'view'> & { readonly statusDate: Day }) {
  const { texts } = useLanguage();
  const { finish } = deliverable;
  const { kind, day: committed, slip } = commitmentOf(deliverable);
  const dayText = (day: Day) => format.day(day, statusDate);
  return (
    <dl className="panel-dates">
      <div>
        <dt>{kind === 'contract' ? texts.panel.contract : texts.panel.baseline}</dt>
        <dd>
          <KnownValue value={committed} format={dayText} />
        </dd>
      </div>
      <div>
        <dt>{texts.panel.forecast}</dt>
        <dd>
          <InDoubt of={deliverable} format={format}>
            <KnownValue value={finish.announced} format={dayText} />
          </InDoubt>
        </dd>
      </div>
      {committed.known && finish.announced.known && (
        <div>
          <dt className="visually-hidden">{texts.panel.slip}</dt>
          <dd>
            <InDoubt of={deliverable} format={format}>
              <Slip value={slip} format={format} />
            </InDoubt>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Progress({ deliverable, format }: Omit<DeliverableCardProps, 'view'>) {
  const { texts } = useLanguage();
  const complete = percentCompleteOf(deliverable);
  return (
    <div className="panel-progress">
      {complete.known ? (
        <ProgressBar
          value={complete.value}
          label={texts.panel.progress}
          text={format.percent(complete.value)}
        />
      ) : (
        <span>
          {texts.panel.progress} <KnownValue value={complete} format={format.percent} />
        </span>
      )}
      <span>
        <span className="subtle">{texts.panel.remainingOfDeliverable}</span>{' '}
        <KnownValue value={deliverable.effort.remaining} format={format.effort} />
      </span>
    </div>
  );
}
