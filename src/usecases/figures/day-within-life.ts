import type { OfProject } from '../../contract/call';
import { isoOf } from '../../domain/calendar/day';
import { isWithin, lifeOf } from '../../domain/issues/life-of-project';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { todayIn } from './recompute';

/**
 * Checks that the project has figures on the day asked about: from five years before the first issue that
 * everybody sees, to today. Throws Failure('outside-life') with both days; before the first sync every day
 * passes.
 */
export const dayWithinLife =
  (ports: Pick<Ports, 'now' | 'store'>) =>
  async ({ projectId, date }: OfProject): Promise<void> => {
    if (date === undefined) return;
    const meta = await ports.store.readMeta(projectId);
    if (!meta) return;
    const today = todayIn(ports.now(), meta.timeZone);
    const foreign = new Set(meta.foreignIds);
    const issues = (await ports.store.readFacts(projectId)).filter(
      ({ id, restricted }) => !restricted && !foreign.has(id),
    );
    const life = { from: lifeOf({ issues }, today).from, to: today };
    if (!isWithin(life, date)) throw new Failure('outside-life', `${isoOf(life.from)} – ${isoOf(life.to)}`);
  };
