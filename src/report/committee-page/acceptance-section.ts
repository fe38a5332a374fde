import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { table } from '../adf/table';
import type { PageContext } from './page-context';
import { ACCEPTANCE_STATES, type AcceptanceState } from '../../domain/plan/deliverable';

/** States in which the client has to act. */
const WAITING: ReadonlySet<AcceptanceState> = new Set<AcceptanceState>(['delivered', 'verification']);

/** Acceptance: how many deliverables are in each state, and which wait for the client. */
export function acceptanceSection({ result, messages, format }: PageContext): readonly AdfNode[] {
  const { column, acceptance: words, section } = messages.page;
  const states = result.deliverables.flatMap(({ name, acceptance }) =>
    acceptance.known ? [{ name, state: acceptance.value }] : [],
  );
  if (states.length === 0) return [heading(2, section.acceptance), paragraph(words.none)];
  const waiting = states.filter(({ state }) => WAITING.has(state)).length;
  const rows = ACCEPTANCE_STATES.flatMap((state) => {
    const names = states.filter((entry) => entry.state === state).map(({ name }) => name);
    return names.length === 0
      ? []
      : [[messages.acceptance[state], format.count(names.length), names.join(' · ')]];
  });
  return [
    heading(2, section.acceptance),
    ...(waiting === 0 ? [] : [paragraph(words.waiting(waiting))]),
    table(
      [
        { head: column.state, width: 200 },
        { head: column.count, width: 90, figures: true },
        { head: column.deliverable, width: 470 },
      ],
      rows,
    ),
  ];
}
