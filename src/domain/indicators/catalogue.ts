import { COST_INDICATORS } from './cost-indicators';
import { FINISH_INDICATORS } from './finish-indicators';
import type { Indicator, KeptRecord } from './indicator';
import { ESTIMATE_INDICATORS } from './estimate-indicators';
import { TIME_INDICATORS } from './time-indicators';

const ROWS = { ...COST_INDICATORS, ...ESTIMATE_INDICATORS, ...TIME_INDICATORS, ...FINISH_INDICATORS };
type Rows = typeof ROWS;

export type IndicatorId = keyof Rows;

/** Indicators whose formula is symbols alone; that of the others takes words. */
export type SymbolicId = {
  [Id in IndicatorId]: Rows[Id] extends { readonly formula: string } ? Id : never;
}[IndicatorId];

/** Indicators that a deliverable has as a project has them. */
export type FigureId = {
  [Id in IndicatorId]: Rows[Id]['path'] extends
    `${'cost' | 'schedule' | 'finish' | 'effort'}.${string}` | 'contractDate'
    ? Id
    : never;
}[IndicatorId];

/** Every indicator of a result, in the order in which they are told. */
export const CATALOGUE: Readonly<Record<IndicatorId, Indicator<IndicatorId | KeptRecord>>> = ROWS;

/** The ids of the catalogue, in its order. */
export const INDICATOR_IDS = Object.keys(ROWS) as readonly IndicatorId[];

/** Whether a name is that of an indicator. */
export const isIndicatorId = (name: string): name is IndicatorId => Object.hasOwn(ROWS, name);

/** Whether a name is that of an indicator which a deliverable has as a project has it. */
export const isFigureId = (name: string): name is FigureId =>
  isIndicatorId(name) && /^(cost|schedule|finish|effort)\.|^contractDate$/.test(CATALOGUE[name].path);

/** Whether an indicator tells of what is to come: below the confidence threshold it is no fact. */
export const isForecast = (id: IndicatorId): boolean =>
  /^(finish|finish\.(RAF|ES|due|estimates|chain|P\d+)|slip|slipFromContract|IEACt(\.cost)?|EAC(\..*)?|ETC|VAC|TCPI\.EAC|gap\..*)$/.test(
    id,
  );

/** Whether the catalogue has the formula of an indicator in symbols. */
export const isSymbolic = (id: IndicatorId): id is SymbolicId => CATALOGUE[id].formula !== undefined;
