import { z } from 'zod';
import type { Json } from '../../seams/json';
import type { ConfluenceFile, PermissionsFile } from '../../seams/site-export';
import { named, project, status, user, version } from './issue-shape';
import { clockInstant, filled, number, text } from './values';

const list = (item: z.ZodType): z.ZodType<readonly Json[]> =>
  z.array(item, { error: 'expected a list' }) as unknown as z.ZodType<readonly Json[]>;

export const listShapes = {
  projects: list(project),
  users: list(user),
  fields: list(named),
  statuses: list(status),
  issuetypes: list(named),
  issuelinktypes: list(
    z.looseObject(
      { id: filled, name: text, inward: text, outward: text },
      { error: 'expected a type of link' },
    ),
  ),
};

export const versionsShape = z.record(z.string(), z.array(version), {
  error: 'expected lists of versions by project key',
}) as unknown as z.ZodType<Readonly<Record<string, readonly Json[]>>>;

export const siteShape = z.looseObject({
  name: text.optional(),
  timeZone: text.refine(isTimeZone, { error: 'expected a time zone such as Europe/Paris' }).optional(),
  now: clockInstant.nullable().optional(),
  timeTracking: z
    .looseObject(
      { workingHoursPerDay: number.min(0.1).max(24), workingDaysPerWeek: number.min(0.1).max(7) },
      { error: 'expected workingHoursPerDay and workingDaysPerWeek' },
    )
    .optional(),
});

export const permissionsShape: z.ZodType<PermissionsFile> = z.record(
  z.string(),
  z.record(z.string(), z.array(filled, { error: 'expected a list of account ids' }), {
    error: 'expected account ids by permission',
  }),
  { error: 'expected permissions by project key' },
);

export const confluenceShape: z.ZodType<ConfluenceFile> = z.strictObject({
  spaces: z.array(
    z.strictObject({ key: filled, name: text, editors: z.array(filled), readers: z.array(filled) }),
  ),
  pages: z.array(
    z.strictObject({
      spaceKey: filled,
      title: filled,
      parentTitle: filled.nullable(),
      body: z.record(z.string(), z.unknown()),
    }),
  ),
});

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
