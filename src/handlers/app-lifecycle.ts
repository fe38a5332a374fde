import { refreshAll } from '../usecases/sync/refresh-all';
import { deferWhileBusy } from './defer-while-busy';
import { PORTS } from './composition-root';

/** The app was installed or upgraded. */
export const appLifecycle = deferWhileBusy(refreshAll(PORTS));
