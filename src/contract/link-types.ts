import { z } from 'zod';
import { LINK_ORDERS } from '../domain/plan/link-meaning';
import { name } from './export-values';

/** What types of link mean, each once. */
export const linkTypesSchema = z
  .array(z.strictObject({ id: z.string().min(1).max(64), name, order: z.enum(LINK_ORDERS) }))
  .max(500)
  .refine(
    (types) => new Set(types.map(({ id }) => id)).size === types.length,
    'each type of link once expected',
  );
