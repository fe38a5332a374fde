import { sharedData } from './shared-data';
import { rounded, type Bench } from './bench';
import type { MeasuredSync } from './measure-sync';
import { measuredInProcess } from './measured-in-process';

const [EXPORT, KEY] = ['titanium', 'TIMOB'];
/** What the heap may grow to, that of the app and of the store: more would end the process. */
const HEAP_MEGABYTES = 400;

/**
 * A first reading with every call of Jira late by a tenth of a second: calls side by side, one at a time as
 * where Jira says that little is left of what may be asked, and killed ten times.
 */
export const syncBench: Bench = {
  name: 'sync',
  about:
    'first reading of a real project at 100 ms a call, then nothing and one change; the site’s Jira in a process of its own in every ' +
    'row, memory that of the app’s process with the store in it',
  run: async () => {
    const folder = sharedData(EXPORT);
    if (folder === null) return { missing: `../shared/data/${EXPORT}` };
    const parallel = await measured(folder, 'parallel');
    const sequential = await measured(folder, 'sequential');
    const killed = await measured(folder, 'killed');
    const share = rounded((parallel.figures['seconds'] ?? NaN) / (sequential.figures['seconds'] ?? NaN));
    const same = (other: MeasuredSync): number => (other.state === parallel.state ? 1 : 0);
    return {
      rows: [
        { data: `${KEY} side by side`, figures: { ...parallel.figures, shareOfOneAtATime: share } },
        {
          data: `${KEY} one call at a time`,
          figures: { ...sequential.figures, sameState: same(sequential) },
        },
        { data: `${KEY} killed at random`, figures: { ...killed.figures, sameState: same(killed) } },
      ],
    };
  },
};

const measured = (folder: string, how: string): Promise<MeasuredSync> =>
  measuredInProcess('measure-sync.ts', [folder, KEY, how], HEAP_MEGABYTES);
