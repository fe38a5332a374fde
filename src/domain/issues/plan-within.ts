import type { Day } from '../calendar/day';
import type { Version } from './issue';
import { isWithin, type Life } from './life-of-project';
import type { ProjectPlan } from '../plan/project-plan';
import type { Baseline, BaselineItem } from '../plan/baseline';
import type { Milestone } from '../plan/milestone';

/** A plan, or versions, less days of work outside the life of a project, and the names of what held them. */
export interface Within<T> {
  readonly kept: T;
  readonly outside: readonly string[];
}

/**
 * A plan less days of work outside the life of its project: baselines and milestones of such a day, both
 * dates of such a baseline item, such forecasts. Contracts, rates and people keep their days. What was
 * recorded after the status day is not named.
 */
export function planWithin(plan: ProjectPlan, life: Life, statusDate: Day): Within<ProjectPlan> {
  const baselines = plan.baselines.map((baseline) => baselineWithin(baseline, life, statusDate));
  const milestones = plan.milestones.map((milestone) => milestoneWithin(milestone, life, statusDate));
  const outside = [...baselines, ...milestones].flatMap((one) => one.outside);
  const kept = {
    ...plan,
    baselines: baselines.flatMap((one) => one.kept ?? []),
    milestones: milestones.flatMap((one) => one.kept ?? []),
  };
  return { kept, outside: [...new Set(outside)] };
}

/** Versions less dates outside the life of their project. */
export function versionsWithin(versions: readonly Version[], life: Life): Within<readonly Version[]> {
  const outside: string[] = [];
  const kept = versions.map((version) => {
    const [start, release] = [dayWithin(version.start, life), dayWithin(version.release, life)];
    if (start === version.start && release === version.release) return version;
    outside.push(version.name);
    return { ...version, start, release };
  });
  return { kept: outside.length === 0 ? versions : kept, outside };
}

const dayWithin = (day: Day | null, life: Life): Day | null =>
  day !== null && isWithin(life, day) ? day : null;

function baselineWithin(baseline: Baseline, life: Life, statusDate: Day): Within<Baseline | null> {
  if (!isWithin(life, baseline.day)) return { kept: null, outside: [baseline.name] };
  const entries = Object.entries(baseline.items);
  const broken = entries.filter(([, item]) => !hasDatesWithin(item, life)).map(([id]) => id);
  if (broken.length === 0) return { kept: baseline, outside: [] };
  const items = entries.map(([id, item]) => [
    id,
    hasDatesWithin(item, life) ? item : { ...item, start: null, finish: null },
  ]);
  const kept = { ...baseline, items: Object.fromEntries(items) as Baseline['items'] };
  return { kept, outside: baseline.day <= statusDate ? broken.map((id) => `${id} (${baseline.name})`) : [] };
}

function hasDatesWithin({ start, finish }: BaselineItem, life: Life): boolean {
  return dayWithin(start, life) === start && dayWithin(finish, life) === finish;
}

function milestoneWithin(milestone: Milestone, life: Life, statusDate: Day): Within<Milestone | null> {
  if (!isWithin(life, milestone.committed)) return { kept: null, outside: [milestone.name] };
  const forecasts = milestone.forecasts.filter(({ on, day }) => isWithin(life, on) && isWithin(life, day));
  const actual = dayWithin(milestone.actual, life);
  const wrong = milestone.forecasts.some(
    ({ on, day }) => !isWithin(life, on) || (on <= statusDate && !isWithin(life, day)),
  );
  return {
    kept: { ...milestone, forecasts, actual },
    outside: wrong || actual !== milestone.actual ? [milestone.name] : [],
  };
}
