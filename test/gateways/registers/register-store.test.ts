import { listEntries } from '../../../src/gateways/store/journal-rows';
import type { WholeSite } from '../../host/whole-site';
import { fc, patience, runsOf } from '../../property-runs';
import { openSmallSite } from '../../sync-schedules/schedule-site';
import { playSteps } from './play-steps';
import { steps } from './register-steps';

/** Runs of the suite; a thousand by `npm run test:properties test/gateways/registers -- --runs 1000`. */
const RUNS = 25;
const TWO_MINUTES = 120_000;

let site: WholeSite;
let projects = 0;

beforeAll(async () => {
  site = await openSmallSite();
});
afterAll(() => site.close());

/** The whole journal of a project. */
async function journalOf(projectId: string) {
  const entries = [];
  let cursor: string | null = null;
  do {
    const page = await site.forge.within(() => listEntries({ projectId }, cursor));
    entries.push(...page.entries);
    cursor = page.next;
  } while (cursor !== null);
  return entries;
}

test(
  'whatever happens to it, the store holds what was saved, once, and the journal says so once',
  () =>
    fc.assert(
      fc.asyncProperty(steps, async (some) => {
        projects += 1;
        const projectId = String(1_000_000 + projects);
        const { found, expected, model } = await playSteps(site, projectId, some);
        expect(found).toEqual(expected);
        expect(await journalOf(projectId)).toHaveLength(model.entries);
      }),
      runsOf(RUNS, TWO_MINUTES / 1000 - 20),
    ),
  patience(TWO_MINUTES),
);
