/** Words of the charts. Titles say the finding; values come in formatted. */
export interface ChartMessages {
  readonly source: (day: string, method: string) => string;
  readonly today: (day: string) => string;
  readonly planned: string;
  readonly plannedShort: string;
  readonly earned: string;
  readonly earnedShort: string;
  readonly actual: string;
  readonly actualShort: string;
  readonly budget: (value: string) => string;
  readonly forecast: (day: string) => string;
  readonly curve: {
    readonly subtitle: (unit: string) => string;
    readonly money: string;
    readonly effort: string;
    readonly late: (gap: string) => string;
    readonly ahead: (gap: string) => string;
    readonly onPlan: string;
    readonly over: (gap: string) => string;
    readonly under: (gap: string) => string;
    readonly onBudget: string;
    readonly join: (schedule: string, cost: string) => string;
    readonly notMeasurable: (because: string) => string;
    readonly notStarted: string;
    readonly noCurve: string;
    readonly gap: (gap: string) => string;
    readonly gapDays: (gap: string) => string;
    readonly description: (planned: string, earned: string, actual: string, budget: string) => string;
  };
  readonly slips: {
    readonly title: (name: string, slip: string) => string;
    readonly none: string;
    readonly unknown: string;
    readonly empty: string;
    readonly subtitle: (shown: number, slipping: number, unknown: number) => string;
  };
  readonly milestones: {
    readonly late: (late: number, total: number, worst: string, slip: string) => string;
    readonly fine: (total: number) => string;
    readonly unknown: (total: number) => string;
    readonly none: string;
    readonly subtitle: string;
    readonly committed: string;
    readonly forecast: string;
    readonly actual: string;
    readonly reached: string;
  };
  /** Diagramme temps-temps. */
  readonly trend: {
    readonly overdue: (overdue: number, total: number) => string;
    readonly revised: (revised: number, total: number, name: string, revisions: number) => string;
    readonly never: string;
    readonly subtitle: (shown: number, total: number) => string;
    readonly line: string;
  };
}
