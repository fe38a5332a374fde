import { queueReports } from '../usecases/people/queue-reports';
import { PORTS } from './composition-root';

/** Work of every week: reports of whose accounts are kept, which an app owes without a licence too. */
export const weekly = queueReports(PORTS);
