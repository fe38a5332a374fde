import type { ReactNode } from 'react';
import type { Day } from '../../../../src/domain/calendar/day';
import { KEPT } from '../../../../src/domain/forecast/calibration';
import type { Known } from '../../../../src/domain/known';
import { InDoubt } from '../../figures/in-doubt';
import { KnownValue } from '../../figures/known-value';
import { likelihoodOf } from '../../../../src/domain/forecast/likelihood';
import { useLanguage } from '../../surface/language';
import { Notice } from '../../ui/notice';
import { Table, numbers } from '../../ui/table';
import { BasisChoice } from '../shared/basis-choice';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

const PERCENTILES = ['p50', 'p80', 'p95'] as const;

/** Finish and cost by probability, those committed and announced, and how far a simulation can be trusted. */
export function ChanceSection({ result }: ResultProps) {
  const { chance: texts } = usePageTexts().schedule;
  const { basis, format } = usePage();
  const { finish } = result;
  const estimate = result[basis].estimateAtCompletion;
  const likelihood = likelihoodOf(finish.announced, finish);
  const isKnown = finish.p50.known || estimate.p50.known;
  return (
    <section className="page-section">
      <div className="row-between">
        <h2>{texts.title}</h2>
        <BasisChoice />
      </div>
      {likelihood && !result.doubtful && <p>{texts.finding[likelihood]}</p>}
      {isKnown ? (
        <>
          <ChanceTable result={result} />
          <p className="small subtle">
            {texts.calibration(format.count(KEPT.projects), format.percent(KEPT.finishP80))}
          </p>
          <Refused title={texts.refusedFinish} value={finish.p50} />
          <Refused title={texts.refusedCost} value={estimate.p50} />
        </>
      ) : (
        <Refused title={texts.refused} value={finish.p50} />
      )}
    </section>
  );
}

/** Why there is no simulation. Hidden costs are no reason here: the choice of the unit says so. */
function Refused({
  title,
  value,
}: {
  readonly title: (because: string) => string;
  readonly value: Known<number>;
}) {
  const { words } = useLanguage();
  if (value.known || value.because === 'hidden') return null;
  const { because, mend } = words.reasons[value.because];
  return (
    <Notice appearance="information" title={title(because)}>
      <p>{mend}.</p>
    </Notice>
  );
}

function ChanceTable({ result }: ResultProps) {
  const { chance: texts } = usePageTexts().schedule;
  const { basis } = usePage();
  const { finish } = result;
  const { budgetAtCompletion, estimateAtCompletion } = result[basis];
  return (
    <Table
      label={texts.title}
      columns={[texts.row, ...numbers([texts.finish, texts.cost[basis]], 'long-number')]}
    >
      <ChanceRow
        result={result}
        isForecast={false}
        name={texts.committed}
        finish={finish.baselineCurrent}
        cost={budgetAtCompletion}
      />
      <ChanceRow
        result={result}
        name={texts.announced}
        finish={finish.announced}
        cost={estimateAtCompletion.announced}
      />
      {PERCENTILES.map((percentile) => (
        <ChanceRow
          key={percentile}
          result={result}
          name={percentile.toUpperCase()}
          percentile={percentile}
          finish={finish[percentile]}
          cost={estimateAtCompletion[percentile]}
        />
      ))}
    </Table>
  );
}

interface ChanceRowProps extends ResultProps {
  readonly name: string;
  /** A commitment is no forecast, and never in doubt. */
  readonly isForecast?: boolean;
  readonly percentile?: (typeof PERCENTILES)[number];
  readonly finish: Known<Day>;
  readonly cost: Known<number>;
}

function ChanceRow({ result, name, isForecast = true, percentile, finish, cost }: ChanceRowProps) {
  const { chance: texts } = usePageTexts().schedule;
  const { basis, format } = usePage();
  const inDoubt = (value: ReactNode) =>
    isForecast ? (
      <InDoubt of={result} format={format}>
        {value}
      </InDoubt>
    ) : (
      value
    );

  return (
    <tr>
      <th scope="row">
        {name}
        {percentile && <div className="subtle small">{texts.odds[percentile]}</div>}
      </th>
      <td className="cell-number">
        {inDoubt(<KnownValue value={finish} format={(day) => format.day(day, result.statusDate)} />)}
      </td>
      <td className="cell-number">
        {inDoubt(<KnownValue value={cost} format={basis === 'cost' ? format.money : format.effort} />)}
      </td>
    </tr>
  );
}
