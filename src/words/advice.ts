/** What is wrong or missing, and how to mend it. Whole sentences without the final stop. */
export interface Advice {
  readonly because: string;
  readonly mend: string;
}
