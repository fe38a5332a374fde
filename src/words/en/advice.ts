import { failures } from './failures';
import { findings } from './findings';
import { reasons } from './reasons';

/** Words for all that is unknown, doubtful or refused. */
export const advice = { reasons, findings, failures, atStake: (effort: string) => `${effort} at stake` };
