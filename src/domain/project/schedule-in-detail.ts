import type { ProjectFacts } from '../facts/project-facts';
import { scheduleChecksOf } from '../health/schedule-checks';
import type { Committed } from '../health/commitment-checks';
import { timetableOf } from '../schedule/timetable';
import type { ProjectResult } from './project-result';
import type { WorkToCome } from './work-to-come';

/** Timetable and schedule checks of a project, the part of its schedule that an outlook leaves out. */
export function scheduleInDetail(
  facts: ProjectFacts,
  { network, criticalPath }: WorkToCome,
  result: Omit<Committed, 'criticalPath'>,
): Pick<ProjectResult, 'timetable' | 'scheduleHealth'> {
  const chains = result.milestones.map(({ driving }) => driving);
  return {
    timetable: timetableOf(facts, network, criticalPath, chains),
    scheduleHealth: scheduleChecksOf(facts, network, { ...result, criticalPath }),
  };
}
