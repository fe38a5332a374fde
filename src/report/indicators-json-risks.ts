import type { ProjectRisks } from '../domain/risk/risk-result';
import { moneyJson, numberJson, optionalDay } from './indicators-json-values';

/** The register of risks: exposure, and the open risks, the most critical first. */
export function risksJson(
  { open, recorded, exposureDays, exposureMoney }: ProjectRisks,
  currency: string,
): object {
  return {
    recorded,
    exposure: { days: numberJson(exposureDays), money: moneyJson(exposureMoney, currency) },
    open: open.map(({ impactMoney, due, raised, ...risk }) => ({
      ...risk,
      impactMoney: moneyJson(impactMoney, currency),
      due: optionalDay(due),
      raised: optionalDay(raised),
    })),
  };
}
