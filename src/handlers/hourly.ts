import { doDueWork } from '../usecases/committees/do-due-work';
import { whileLicensed } from './licence';
import { PORTS } from './composition-root';

/** Work that is due every hour. */
export const hourly = whileLicensed(doDueWork(PORTS));
