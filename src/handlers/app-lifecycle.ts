import { refreshAll } from '../usecases/refresh-all';
import { NEEDS } from './wire';

/** The app was installed or upgraded. */
export const appLifecycle = (): Promise<void> => refreshAll(NEEDS)();
