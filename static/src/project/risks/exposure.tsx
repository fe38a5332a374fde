import { WeatherLabel } from '../../figures/weather-label';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts, useReportWords } from '../shared/page-texts';

/** The weather of risks, and the exposure from which it follows. */
export function Exposure({ result }: ResultProps) {
  const words = useReportWords();
  const { risks: texts } = usePageTexts();
  const { format, view } = usePage();
  const { exposureDays, exposureMoney, open, recorded } = result.risks;
  const days = format.known(exposureDays, (value) => format.workingDays(Math.round(value)));
  const moneyText = exposureMoney.known
    ? format.money(exposureMoney.value)
    : words.page.notDefinedBecause(words.reasons[exposureMoney.because].because);
  const money = view.capabilities.seeCosts ? moneyText : null;
  if (recorded === 0) return null;
  return (
    <div className="row">
      <WeatherLabel reading={result.axes.risks} />
      <p>{open.length === 0 ? texts.noneOpen : words.page.risks.exposure(days, money)}</p>
    </div>
  );
}
