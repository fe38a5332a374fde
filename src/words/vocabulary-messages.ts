import type { Criticality } from '../domain/risk/risk-result';
import type { AcceptanceState, EarningRule } from '../domain/plan/project-plan';
import type { IndicatorId, SymbolicId } from '../domain/indicators/catalogue';
import type { Axis, Weather, WeatherCause } from '../domain/health/weather-reading';
import type { DeliverableGroup } from '../domain/health/deliverable-group';

/** How an indicator is called: short label (a column head), full name. */
export interface IndicatorNames {
  readonly label: string;
  readonly name: string;
}

/** The same with the formula in words, where the catalogue has none in symbols. */
interface WordedIndicator extends IndicatorNames {
  readonly formula: string;
}

/** Phases that the app knows by name; others are shown as people wrote them. */
export type KnownPhase = 'cadrage' | 'conception' | 'realisation' | 'recette' | 'deploiement';

/** The terms of the trade. */
export interface VocabularyMessages {
  readonly weather: Readonly<Record<Weather, string>>;
  readonly weatherCause: Readonly<Record<WeatherCause, string>>;
  /** How many deliverables are in a group. */
  readonly group: Readonly<Record<DeliverableGroup, (count: number) => string>>;
  readonly axis: Readonly<Record<Axis, string>>;
  readonly criticality: Readonly<Record<Criticality, string>>;
  readonly acceptance: Readonly<Record<AcceptanceState, string>>;
  readonly earning: Readonly<Record<EarningRule, { readonly name: string; readonly explanation: string }>>;
  readonly phase: Readonly<Record<KnownPhase, string>>;
  readonly indicator: Readonly<Record<SymbolicId, IndicatorNames> & Record<Exclude<IndicatorId, SymbolicId>, WordedIndicator>>;
  /** How each indicator is read. */
  readonly reading: Readonly<Record<IndicatorId, string>>;
}
