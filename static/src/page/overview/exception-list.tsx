import { weatherLine } from '../../../../src/report/weather-line';
import { exceptionsOf } from '../../model/exceptions';
import type { Exception } from '../../model/exceptions';
import type { Route } from '../../model/route';
import { useLanguage } from '../../surface/language';
import { Button } from '../../ui/button';
import { WeatherIcon } from '../../ui/weather-icon';
import { usePage } from '../shared/page-context';
import type { ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import './exception-list.css';

const FINE = new Set(['sun', 'veiled']);

/** What asks for attention, with its reason and the next step; what is well is counted. */
export function ExceptionList({ result }: ResultProps) {
  const texts = usePageTexts();
  const { format } = usePage();
  const exceptions = exceptionsOf(result);
  const well = result.deliverables.filter(({ weather }) => FINE.has(weather.weather)).length;
  return (
    <section className="page-section">
      <h2>{texts.overview.exceptions}</h2>
      {exceptions.length === 0 && <p>{texts.overview.nothing}</p>}
      <ol className="exceptions">
        {exceptions.map((exception) => (
          <ExceptionItem key={keyOf(exception)} exception={exception} result={result} />
        ))}
      </ol>
      {well > 0 && <p className="subtle">{texts.overview.well(format.count(well))}</p>}
    </section>
  );
}

const keyOf = (exception: Exception): string =>
  exception.kind === 'finding' ? exception.rule : `${exception.kind} ${exception.deliverable.id}`;

function ExceptionItem({ exception, result }: ResultProps & { readonly exception: Exception }) {
  const texts = usePageTexts();
  const { go } = usePage();
  const { text, detail } = useExceptionText(exception, result);
  const { route, label } = stepOf(exception, texts.overview);
  return (
    <li>
      <WeatherIcon weather={exception.kind === 'finding' ? 'fog' : exception.deliverable.weather.weather} size={20} />
      <span className="exception-text">
        {text}
        {detail !== null && <span className="small subtle">{detail}</span>}
      </span>
      <Button appearance="link" compact aria-label={`${label} : ${text}`} onClick={() => go(route)}>
        {label}
      </Button>
    </li>
  );
}

function useExceptionText(
  exception: Exception,
  result: ResultProps['result'],
): { readonly text: string; readonly detail: string | null } {
  const { words, locale } = useLanguage();
  const { overview } = usePageTexts();
  const { format } = usePage();
  if (exception.kind === 'finding') {
    const { because, mend } = words.findings[exception.rule];
    const { issues, share } = exception;
    const count = issues === 0 ? null : overview.issues(format.count(issues), issues > 1);
    const weight = share > 0 ? overview.share(format.percent(share)) : '';
    return { text: overview.finding(because, count, weight), detail: `${mend}.` };
  }
  const { deliverable } = exception;
  const name = `${deliverable.id} ${deliverable.name}`;
  const { announced } = deliverable.finish;
  const { acceptance } = deliverable;
  if (exception.kind === 'forecast-passed' && announced.known) {
    return { text: overview.forecastPassed(name, format.day(announced.value, result.statusDate)), detail: null };
  }
  if (exception.kind === 'awaiting-acceptance' && acceptance.known) {
    return { text: overview.awaiting(name, words.acceptance[acceptance.value].toLowerCase()), detail: null };
  }
  const line = weatherLine(deliverable.weather, { ...result, ...deliverable }, locale);
  return { text: overview.trouble(name, line), detail: null };
}

function stepOf(
  exception: Exception,
  texts: ReturnType<typeof usePageTexts>['overview'],
): { readonly route: Route; readonly label: string } {
  if (exception.kind !== 'finding') {
    return { route: { page: 'deliverables', deliverable: exception.deliverable.id }, label: texts.look };
  }
  switch (exception.rule) {
    case 'no-baseline':
    case 'baseline-without-dates':
    case 'baseline-start-after-finish':
    case 'baseline-missing-deliverable':
      return { route: { page: 'schedule', deliverable: null }, label: texts.capture };
    case 'no-rate':
      return { route: { page: 'settings', deliverable: null }, label: texts.look };
    case 'no-deliverables':
    case 'empty-deliverable':
      return { route: { page: 'deliverables', deliverable: null }, label: texts.define };
    default:
      return { route: { page: 'deliverables', deliverable: null }, label: texts.look };
  }
}
