import { weatherLine } from '../../../../src/report/weather-line';
import { InDoubt } from '../../figures/in-doubt';
import { KnownValue } from '../../figures/known-value';
import { Slip } from '../../figures/slip';
import { commitmentOf } from '../../figures/commitment';
import type { Exception } from '../../summary/exceptions';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { WeatherIcon } from '../../ui/weather-icon';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

interface DeliverableExceptionProps extends ResultProps {
  readonly exception: Extract<Exception, { readonly deliverable: unknown }>;
}

/** A deliverable that needs attention: why, and the link to it. */
export function DeliverableException({ exception, result }: DeliverableExceptionProps) {
  const { overview } = usePageTexts();
  const { texts } = useLanguage();
  const { go, format } = usePage();
  const text = useText(exception, result);
  const { id, weather, finish } = exception.deliverable;
  return (
    <div className="exception">
      {weather && <WeatherIcon weather={weather.weather} size={20} />}
      <span className="exception-text">
        {text}
        <span className="small subtle">
          {texts.panel.forecast}{' '}
          <InDoubt of={exception.deliverable} format={format}>
            <KnownValue value={finish.announced} format={(day) => format.day(day, result.statusDate)} />{' '}
            <Slip value={commitmentOf(exception.deliverable).slip} format={format} />
          </InDoubt>
        </span>
      </span>
      <Button
        appearance="link"
        compact
        aria-label={`${overview.look}, ${text}`}
        onClick={() => go({ page: 'deliverables', deliverable: id })}
      >
        {overview.look}
      </Button>
    </div>
  );
}

function useText(
  { kind, deliverable }: DeliverableExceptionProps['exception'],
  result: ResultProps['result'],
): string {
  const { words, locale } = useLanguage();
  const { overview } = usePageTexts();
  const { format } = usePage();
  const { acceptance, finish, weather } = deliverable;
  if (kind === 'forecast-passed' && finish.announced.known) {
    return overview.forecastPassed(deliverable.name, format.day(finish.announced.value, result.statusDate));
  }
  if (kind === 'awaiting-acceptance' && acceptance.known) {
    const state = words.acceptance[acceptance.value];
    return overview.awaiting(deliverable.name, `${state.charAt(0).toLowerCase()}${state.slice(1)}`);
  }
  return overview.trouble(deliverable.name, weatherLine(weather, { ...result, ...deliverable }, locale));
}
