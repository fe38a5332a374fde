import { html } from 'hono/html';
import { billOf, type Capability } from '../forge/bill';
import type { Html } from './layout';
import { say } from './messages/say';
import { shownAmount, shownDollars } from './shown-values';
import type { Visit } from './visit';

const CAPABILITIES: readonly Capability[] = ['functions', 'storeReads', 'storeWrites'];

/** What the app has cost so far, if it were on Forge and nothing else happened in the month. */
export function billTable(visit: Visit): Html {
  const { words, parts } = visit;
  const { lines, total, points } = billOf(parts.meter.snapshot());
  return html`<section aria-labelledby="bill">
    <h2 id="bill">${words.bill}</h2>
    <p>${words.billHelp}</p>
    <div class="scroll" tabindex="0" role="group" aria-label="${words.bill}">
      <table class="list">
        <thead>
          <tr>
            <th scope="col">${words.billed}</th>
            <th scope="col">${words.used}</th>
            <th scope="col">${words.free}</th>
            <th scope="col">${words.cost}</th>
          </tr>
        </thead>
        <tbody>
          ${CAPABILITIES.map((capability) => {
            const { used, free, unit, cost } = lines[capability];
            return html`<tr>
              <th scope="row">${words[capability]}</th>
              <td>${shownAmount(visit, used, unit)}</td>
              <td>${shownAmount(visit, free, unit)}</td>
              <td>${shownDollars(visit, cost)}</td>
            </tr>`;
          })}
          <tr>
            <th scope="row">${words.total}</th>
            <td></td>
            <td></td>
            <td>${shownDollars(visit, total)}</td>
          </tr>
        </tbody>
      </table>
    </div>
    <p>${say(words.pointsUsed, { share: shownAmount(visit, points.ofQuota * 100, '%') })}</p>
  </section>`;
}
