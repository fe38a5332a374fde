import { endedDeliverables, endedProject } from './ended-work';
import type { RecordedProject } from './read-input';
import { replay, type Trial } from './replay';
import { summaryOf, type MethodSummary } from './summary';

/** What a replay of a project found. */
export interface Backtest {
  readonly project: string;
  /** Whether the project itself has ended within the record. */
  readonly projectEnded: boolean;
  /** What was forecast: the project, or deliverables. */
  readonly subjects: readonly string[];
  readonly finish: Readonly<Record<string, MethodSummary>>;
  readonly cost: Readonly<Record<string, MethodSummary>>;
  /** Month ends at which the simulation was refused, by reason. */
  readonly refusals: Readonly<Record<Trial['about'], Readonly<Record<string, number>>>>;
  readonly trials: readonly Trial[];
}

/**
 * Fewer month ends than these say little about how often something happens: the deliverables are taken as
 * well.
 */
const FEW_MONTHS = 12;

/**
 * Replays a project month by month; its ended deliverables too, each as a project of its own, where the whole
 * gives too few months.
 */
export function backtest(recorded: RecordedProject): Backtest {
  const whole = endedProject(recorded);
  const ofWhole = whole ? replay(whole) : [];
  const enough = new Set(ofWhole.map(({ on }) => on)).size >= FEW_MONTHS;
  const parts = enough ? [] : endedDeliverables(recorded);
  const trials = [...ofWhole, ...parts.flatMap(replay)];
  return {
    project: recorded.input.project.key,
    projectEnded: whole !== undefined,
    subjects: [...(whole ? [whole.name] : []), ...parts.map(({ name }) => name)],
    finish: summaryOf(trials, 'finish'),
    cost: summaryOf(trials, 'cost'),
    refusals: { finish: refusalsIn(trials, 'finish'), cost: refusalsIn(trials, 'cost') },
    trials,
  };
}

function refusalsIn(trials: readonly Trial[], about: Trial['about']): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const trial of trials)
    if (trial.about === about && trial.method === 'P50' && trial.refused !== null)
      counts[trial.refused] = (counts[trial.refused] ?? 0) + 1;
  return counts;
}
