import type { Format } from '../format/format';
import type { Messages } from '../../words/messages';
import type { ChartOptions } from './chart-options';
import type { CurveData, CurveSource } from './curve-data';

/** What all parts of the S-curve share. */
export interface CurveContext {
  readonly result: CurveSource;
  readonly data: CurveData;
  readonly options: ChartOptions;
  readonly messages: Messages;
  readonly format: Format;
  /** A short text for a value of the curve. */
  readonly formatAmount: (value: number) => string;
}
