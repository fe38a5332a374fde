import { doDueWork } from '../usecases/committees/do-due-work';
import { whileLicensed } from './licence';
import { NEEDS } from './wire';

/** Work that is due by the clock. */
export const hourly = whileLicensed(doDueWork(NEEDS));
