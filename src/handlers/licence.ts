import { getAppContext } from '@forge/api';
import { z } from 'zod';

/** The platform spells it differently in different places. */
export const licenceSchema = z
  .object({ active: z.boolean().nullish(), isActive: z.boolean().nullish() })
  .nullish();

/**
 * Whether the app may work: it is paid for, or the platform gives no licence, as where the app is not sold.
 */
export const isActive = (licence: z.infer<typeof licenceSchema>): boolean =>
  (licence?.active ?? licence?.isActive) !== false;

/**
 * Work for which nobody waits, done only while the app is licensed. The platform calls consumers even without
 * a licence, and its filter for triggers would also stop an app that is not sold. The first hourly sync
 * afterwards finds what was missed.
 */
export const whileLicensed =
  <Given extends readonly unknown[]>(work: (...given: Given) => Promise<void>) =>
  async (...given: Given): Promise<void> => {
    if (isActive(licenceSchema.safeParse(getAppContext().license).data)) await work(...given);
  };
