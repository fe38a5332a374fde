/** An amount in minor units (cents). Inputs (budgets, rates, expenses) are integers; derived amounts are rounded when printed only. */
export type Minor = number;

/** Seconds of work. */
export type Seconds = number;
