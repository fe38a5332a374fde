import type { DeliverableView, ResultView } from '../../../../src/contract/views';
import { dayFrom } from '../../../../src/domain/calendar/day-arithmetic';
import type { Known } from '../../../../src/domain/known';
import { weatherLine } from '../../../../src/report/weather-line';
import { InDoubt } from '../../figures/in-doubt';
import { KnownValue } from '../../figures/known-value';
import { Slip } from '../../figures/slip';
import { WeatherLabel } from '../../figures/weather-label';
import { commitmentOf } from '../../figures/commitment';
import { percentCompleteOf } from '../../figures/progress';
import { useLanguage } from '../../surface/language';
import { ProgressBar } from '../../ui/progress-bar';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';

/** The row of a deliverable. */
export function DeliverableRow({
  result,
  deliverable,
}: ResultProps & { readonly deliverable: DeliverableView }) {
  const { words, texts, locale } = useLanguage();
  const { format, go } = usePage();
  return (
    <tr>
      <td>
        <WeatherLabel
          reading={deliverable.weather}
          why={weatherLine(deliverable.weather, { ...result, ...deliverable }, locale)}
        />
      </td>
      <th scope="row" className="cell-name">
        <button
          type="button"
          className="deliverable-name"
          onClick={() => go({ page: 'deliverables', deliverable: deliverable.id })}
        >
          {deliverable.id} {deliverable.name}
        </button>
      </th>
      <td className="cell-number">
        {texts.common.of(format.count(deliverable.done), format.count(deliverable.issues))}
      </td>
      <td>
        <Progress complete={percentCompleteOf(deliverable)} />
      </td>
      <td className="cell-number">
        <KnownValue value={deliverable.effort.remaining} format={format.personDayTenths} />
      </td>
      <DateCells result={result} of={deliverable} />
      <td>
        <KnownValue value={deliverable.acceptance} format={(state) => words.acceptance[state]} />
      </td>
    </tr>
  );
}

/** The row of the work that no deliverable selects: it has neither a date nor a weather of its own. */
export function OutsideRow({ result }: ResultProps) {
  const { texts } = useLanguage();
  const words = useReportWords();
  const { format } = usePage();
  const { done, issues, effort } = result.outside;
  return (
    <tr>
      <td />
      <th scope="row">{words.page.budget.rows.outside}</th>
      <td className="cell-number">{texts.common.of(format.count(done), format.count(issues))}</td>
      <td />
      <td className="cell-number">
        <KnownValue value={effort.remaining} format={format.personDayTenths} />
      </td>
      <td colSpan={4} />
    </tr>
  );
}

/** The row of the project: sums, never means of the rows above. */
export function TotalRow({ result }: ResultProps) {
  const { texts } = useLanguage();
  const { deliverables } = usePageTexts();
  const { format } = usePage();
  const [done, issues] = [result.done + result.outside.done, result.issues + result.outside.issues];
  return (
    <tr>
      <td>
        <WeatherLabel reading={result.weather} />
      </td>
      <th scope="row">{deliverables.project}</th>
      <td className="cell-number">{texts.common.of(format.count(done), format.count(issues))}</td>
      <td>
        <Progress complete={percentCompleteOf(result)} />
      </td>
      <td className="cell-number">
        <KnownValue value={result.effort.remaining} format={format.personDayTenths} />
      </td>
      <DateCells result={result} of={result} />
      <td />
    </tr>
  );
}

/** Committed day, announced day, and the slip between both. */
function DateCells({ result, of }: ResultProps & { readonly of: DeliverableView | ResultView }) {
  const { format } = usePage();
  const commitment = commitmentOf(of);
  const day = (value: number) => format.day(dayFrom(value), result.statusDate);
  return (
    <>
      <td className="cell-number">
        <KnownValue value={commitment.day} format={day} />
      </td>
      <td className="cell-number">
        <InDoubt of={of} format={format}>
          <KnownValue value={of.finish.announced} format={day} />
        </InDoubt>
      </td>
      <td className="cell-number">
        <InDoubt of={of} format={format}>
          <Slip value={commitment.slip} format={format} />
        </InDoubt>
      </td>
    </>
  );
}

function Progress({ complete }: { readonly complete: Known<number> }) {
  const { deliverables } = usePageTexts();
  const { format } = usePage();
  return complete.known ? (
    <ProgressBar
      narrow
      value={complete.value}
      label={deliverables.progress}
      text={format.percent(complete.value)}
    />
  ) : (
    <KnownValue value={complete} format={format.percent} />
  );
}
