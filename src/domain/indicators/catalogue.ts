import { COST_INDICATORS } from './cost-indicators';
import { FINISH_INDICATORS } from './finish-indicators';
import type { Indicator, KeptRecord } from './indicator';
import { ESTIMATE_INDICATORS } from './estimate-indicators';
import { TIME_INDICATORS } from './time-indicators';

const ROWS = { ...COST_INDICATORS, ...ESTIMATE_INDICATORS, ...TIME_INDICATORS, ...FINISH_INDICATORS };
type Rows = typeof ROWS;

export type IndicatorId = keyof Rows;

/** Indicators with a formula in symbols; the others have theirs in words. */
export type SymbolicId = {
  [Id in IndicatorId]: Rows[Id] extends { readonly formula: string } ? Id : never;
}[IndicatorId];

/** Indicators of a project that each deliverable has as well. */
export type FigureId = {
  [Id in IndicatorId]: Rows[Id]['path'] extends
    `${'cost' | 'schedule' | 'finish' | 'effort'}.${string}` | 'contractDate'
    ? Id
    : never;
}[IndicatorId];

/** Every indicator of a result, in the order of display. */
export const CATALOGUE: Readonly<Record<IndicatorId, Indicator<IndicatorId | KeptRecord>>> = ROWS;

/** The ids of the catalogue, in its order. */
export const INDICATOR_IDS = Object.keys(ROWS) as readonly IndicatorId[];

/** Whether a name is the id of an indicator. */
export const isIndicatorId = (name: string): name is IndicatorId => Object.hasOwn(ROWS, name);

/** Whether a name is the id of an indicator that each deliverable has as well. */
export const isFigureId = (name: string): name is FigureId =>
  isIndicatorId(name) && /^(cost|schedule|finish|effort)\.|^contractDate$/.test(CATALOGUE[name].path);

/** Whether an indicator is a forecast: below the confidence threshold it is not shown as a fact. */
export const isForecast = (id: IndicatorId): boolean =>
  /^(finish|finish\.(RAF|ES|due|estimates|chain|P\d+)|slip|slipFromContract|IEACt(\.cost)?|EAC(\..*)?|ETC|VAC|TCPI\.EAC|gap\..*)$/.test(
    id,
  );

/** Whether an indicator has its formula in symbols. */
export const isSymbolic = (id: IndicatorId): id is SymbolicId => CATALOGUE[id].formula !== undefined;
