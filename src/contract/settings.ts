import { z } from 'zod';
import type { LinkType } from '../domain/issues/issue';
import type { LinkOrder } from '../domain/plan/link-meaning';
import { OUTCOMES } from '../domain/plan/outcome';
import type { ProjectPlan } from '../domain/plan/project-plan';
import { answers, call } from './call';
import type { CommitteeSettings } from './committees';
import { accountId, dayNumber, locale, name, ofProject, projectId } from './fields';
import { projectExportSchema } from './jalon-export';
import { linkTypesSchema } from './link-types';
import { regionSchema } from './region';
import type { RightsView } from './rights-view';

/** The part of the plan that people edit on the settings page. */
export type Settings = Pick<
  ProjectPlan,
  | 'currency'
  | 'hoursPerDay'
  | 'calendar'
  | 'thresholds'
  | 'parentEstimates'
  | 'outcomes'
  | 'rates'
  | 'people'
  | 'linkTypes'
> & {
  readonly committee: CommitteeSettings;
};

/** Settings of the site that matter to the project, as the last sync read them. */
export interface SiteSettings {
  /** Types of link that somebody may classify, with what their names propose; null: they propose nothing. */
  readonly linkTypes: readonly (LinkType & { readonly proposed: LinkOrder | null })[];
  /** What Jira means by a day and a week of work; null: it counts no time, or was not asked yet. */
  readonly timeTracking: { readonly hoursPerDay: number; readonly daysPerWeek: number } | null;
}

const classified = z
  .array(z.strictObject({ id: z.string().min(1).max(64).nullable(), name, outcome: z.enum(OUTCOMES) }))
  .max(1_000);

/** Settings as the domain has them: days as numbers, money in minor units. */
const settings = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  hoursPerDay: z.number().positive().max(24),
  calendar: z.strictObject({
    region: regionSchema.nullable(),
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    closed: z.array(dayNumber).max(1_000),
    opened: z.array(dayNumber).max(1_000),
  }),
  thresholds: projectExportSchema.shape.thresholds.unwrap(),
  parentEstimates: projectExportSchema.shape.parentEstimates.unwrap(),
  outcomes: z.strictObject({ resolutions: classified, statuses: classified }),
  rates: z
    .array(
      z.strictObject({
        person: z.string().max(128).nullable(),
        role: z.string().max(255).nullable(),
        from: dayNumber.nullable(),
        perHour: z.int().min(0).max(1_000_000_000),
      }),
    )
    .max(5_000),
  people: z
    .array(
      z.strictObject({
        accountId,
        role: z.string().max(255).nullable(),
        skills: z.array(z.string().max(255)).max(100),
        capacity: z.number().min(0).max(1),
        organisation: z.string().max(255).nullable(),
        absences: z
          .array(
            z
              .strictObject({ from: dayNumber, to: dayNumber })
              .refine(({ from, to }) => from <= to, { path: ['to'] }),
          )
          .max(1_000)
          .optional(),
      }),
    )
    .max(5_000),
  linkTypes: linkTypesSchema,
  committee: z.strictObject({
    spaceKey: z.string().max(255).nullable(),
    locale,
    every: z.enum(['never', 'week', 'month']),
  }),
});

/** Calls about the settings of a project. */
export const settingsCalls = {
  showSettings: call({ right: 'manage', request: ofProject, answer: answers<Settings>() }),
  showSiteSettings: call({ right: 'manage', request: ofProject, answer: answers<SiteSettings>() }),
  showRights: call({ right: 'manage', request: ofProject, answer: answers<RightsView>() }),
  saveSettings: call({
    right: 'manage',
    writes: true,
    /** `before`: the settings that the form showed; where others are stored by now, nothing is saved. */
    request: z.object({ projectId, before: settings, settings }),
    answer: answers<Settings>(),
  }),
};
