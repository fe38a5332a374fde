import Resolver from '@forge/resolver';
import { probed, probes } from './probe';

const definitions = new Resolver();
definitions.define('run', (request) => probes.get('run')?.(request, undefined) as object);
export const resolver = definitions.getDefinitions();
export const changed = probed('changed');
export const installed = probed('installed');
export const hourly = probed('hourly');
export const consumer = probed('consumer');
export const longConsumer = probed('long-consumer');
