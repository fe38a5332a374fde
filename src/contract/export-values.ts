import { z } from 'zod';

/** Nothing is committed outside these days: such a year is a typing error. */
export const EARLIEST = '1990-01-01';
export const LATEST = '2199-12-31';

/** A day, ISO. */
export const isoDay = z.iso
  .date('a day expected, such as 2026-03-31')
  .refine((day) => day >= EARLIEST && day <= LATEST, `a day from ${EARLIEST} to ${LATEST} expected`);
/** A decimal string. */
export const money = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,3})?$/, 'decimal string expected, such as "12500.00"');
/** An amount of 0 or more. */
export const amount = money.refine((text) => !text.startsWith('-'), 'an amount of 0 or more expected');
/** Somebody's account in Jira. */
export const accountId = z.string().min(1).max(128);
/** A text that people write. */
export const text = z.string().max(2_000);
/** The name of something. */
export const name = z.string().min(1).max(255);

/** Who imported an entry, and when, the last one last. */
export const imported = z
  .array(z.strictObject({ by: accountId, date: isoDay }))
  .min(1)
  .max(20)
  .optional();

/** First and last day of leave. */
export const absence = z
  .strictObject({ from: isoDay, to: isoDay })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'a day not before `from` expected' });
