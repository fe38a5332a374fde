import type { Effort } from '../domain/result/project-result';
import { hoursJson } from './indicators-json-values';

/** Effort in hours. */
export function effortJson({ estimate, spent, remaining, earned }: Effort): object {
  return { estimate: hoursJson(estimate), spent: hoursJson(spent), remaining: hoursJson(remaining), earned: hoursJson(earned) };
}
