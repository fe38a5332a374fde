import type { ResultView } from '../../../src/contract/views';
import type { Format } from '../../../src/report/format/format';
import { InDoubt } from '../figures/in-doubt';
import { Slip } from '../figures/slip';
import { WeatherLabel } from '../figures/weather-label';
import { commitmentOf } from '../figures/commitment';
import { slippingMost } from './exceptions';
import { HostLink } from '../surface/host-link';
import { useLanguage } from '../surface/language';
import './slip-list.css';

const SHOWN = 5;

/** The deliverables with the longest slips, or a sentence that none slips or that no slip is known. */
export function SlipList({ result, format }: { readonly result: ResultView; readonly format: Format }) {
  const { texts } = useLanguage();
  const slipping = slippingMost(result, SHOWN);
  const slipIsKnown = result.deliverables.some(
    ({ finish }) => finish.slipFromContract.known || finish.slipWorkingDays.known,
  );
  return (
    <section className="stack-small">
      <h2>{texts.gadget.slippingMost}</h2>
      {slipping.length === 0 && (
        <p className="subtle">{slipIsKnown ? texts.gadget.nothingSlips : texts.gadget.slipsUnknown}</p>
      )}
      <ol className="slip-list">
        {slipping.map((deliverable) => (
          <li key={deliverable.id}>
            <span className="slip-list-name">
              <HostLink
                place={{
                  projectKey: result.project.key,
                  subPage: `/deliverables/${encodeURIComponent(deliverable.id)}`,
                }}
              >
                {deliverable.id} {deliverable.name}
              </HostLink>
            </span>
            <WeatherLabel reading={deliverable.weather} size={16} />
            <InDoubt of={deliverable} format={format}>
              <Slip value={commitmentOf(deliverable).slip} format={format} />
            </InDoubt>
          </li>
        ))}
      </ol>
    </section>
  );
}
