import { doDueWork } from '../usecases/do-due-work';
import { NEEDS } from './wire';

/** Work that is due by the clock. */
export const hourly = (): Promise<void> => doDueWork(NEEDS)();
