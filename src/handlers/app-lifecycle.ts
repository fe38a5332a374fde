import { refreshAll } from '../usecases/sync/refresh-all';
import { putOffWhileBusy } from './put-off';
import { NEEDS } from './wire';

/** The app was installed or upgraded. */
export const appLifecycle = putOffWhileBusy(refreshAll(NEEDS));
