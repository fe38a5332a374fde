import { getAppContext } from '@forge/api';
import { z } from 'zod';

/** The platform names it one way in one place and the other way in another. */
export const licenceSchema = z
  .object({ active: z.boolean().nullish(), isActive: z.boolean().nullish() })
  .nullish();

/**
 * Whether the app may work: it is paid for, or its platform says nothing of a licence, as where it is not
 * sold.
 */
export const isActive = (licence: z.infer<typeof licenceSchema>): boolean =>
  (licence?.active ?? licence?.isActive) !== false;

/**
 * Work that nobody waits for, done only while the app is licensed: the platform goes on to call consumers
 * without a licence, and its filter for triggers would also stop them where an app is not sold. What is
 * missed is found by the first sweep afterwards.
 */
export const whileLicensed =
  <Given extends readonly unknown[]>(work: (...given: Given) => Promise<void>) =>
  async (...given: Given): Promise<void> => {
    if (isActive(licenceSchema.safeParse(getAppContext().license).data)) await work(...given);
  };
