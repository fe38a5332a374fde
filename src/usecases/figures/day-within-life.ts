import type { OfProject } from '../../contract/call';
import { isoOf } from '../../domain/calendar/day';
import { isWithin, lifeOf } from '../../domain/issues/life-of-project';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { todayIn } from './recompute';

/**
 * Holds the day that somebody asks about against the life of the project: figures are told of days from five
 * years before its first issue to today. Which issue is the first is looked for among those that everybody
 * sees. Throws Failure('outside-life') with both days; before the first reading there are no figures of any
 * day, and nothing to hold it against.
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
