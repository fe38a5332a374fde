import type { Day } from '../domain/calendar/day';
import type { ProjectInput } from '../domain/issues/project-input';

/**
 * The project as the caller may see it, from which the browser computes with something changed; valid for one
 * day.
 */
export interface WhatIfModel {
  readonly statusDate: Day;
  readonly input: ProjectInput;
}
