import { z } from 'zod';
import { LOCALES } from '../words/locales';
import { dayOf } from '../domain/calendar/day';
import { dayFrom } from '../domain/calendar/day-arithmetic';

/** Fields that requests of several rooms have. The caller is in no request: the platform names them. */
export const projectId = z.string().regex(/^\d{1,15}$/);
/** A day that somebody enters, as an ISO date. */
export const day = z.iso.date().transform((iso) => dayOf(iso) ?? z.NEVER);
/** A day as the app sent it. */
export const dayNumber = z
  .int()
  .min(-100_000)
  .max(200_000)
  .transform((number) => dayFrom(number));
export const name = z.string().trim().min(1).max(255);
export const accountId = z.string().min(1).max(128);
export const locale = z.enum(LOCALES);

/** An empty request: the platform's context says all. */
export const nothing: z.ZodType<object, Readonly<Record<string, never>>> = z.object({});
/** Requests that contain only the project. */
export const ofProject = z.object({ projectId });
/** A deliverable or a risk to remove, or to restore. */
export const entryOfProject = z.object({ projectId, id: z.string().min(1).max(64) });
