import { hoursJson } from './indicators-json-values';
import type { Effort } from '../domain/progress/effort';

/** Effort in hours. */
export function effortJson({ estimate, spent, remaining, earned }: Effort): object {
  return {
    estimate: hoursJson(estimate),
    spent: hoursJson(spent),
    remaining: hoursJson(remaining),
    earned: hoursJson(earned),
  };
}
