import type { Day } from '../domain/calendar/day';
import type { ProjectInput } from '../domain/issues/project-input';

/**
 * The project as far as the caller may see it, for the browser to compute with something changed; holds for
 * one day.
 */
export interface WhatIfModel {
  readonly statusDate: Day;
  readonly input: ProjectInput;
}
