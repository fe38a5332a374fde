import type { AdviceMessages } from '../advice-messages';
import { failures } from './failures';
import { findings } from './findings';
import { reasons } from './reasons';

export const advice: AdviceMessages = { reasons, findings, failures, atStake: (effort) => `${effort} at stake` };
