import type { Doubted } from '../doubt';
import type { Palette } from './palette';

/** Colour of a forecast in a chart: grey below the confidence threshold. */
export const forecastColor = ({ doubtful }: Doubted, palette: Palette): string =>
  doubtful === true ? palette.subtle : palette.earned;
