import type { Settings } from '../contract/api';
import { DEFAULT_COMMITTEE } from './exchange/plan-of-export';
import type { Caller, Needs } from './needs';

/** The settings that people edit. Rates are money: without the right to see costs there are none to see. */
export const showSettings =
  (needs: Pick<Needs, 'store'>) =>
  async ({ projectId }: { readonly projectId: string }, caller: Caller): Promise<Settings> => {
    const [{ plan }, committee] = await Promise.all([needs.store.readPlan(projectId), needs.store.readCommittee(projectId)]);
    const { currency, hoursPerDay, calendar, thresholds, people } = plan;
    const rates = caller.capabilities.seeCosts ? plan.rates : [];
    return { currency, hoursPerDay, calendar, thresholds, rates, people, committee: committee?.settings ?? DEFAULT_COMMITTEE };
  };
