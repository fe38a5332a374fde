/**
 * Which of two linked issues has to be finished for the other one to start: the one that the link starts
 * from, the other, or neither.
 */
export const LINK_ORDERS = ['from-first', 'to-first', 'none'] as const;
export type LinkOrder = (typeof LINK_ORDERS)[number];

/** What a type of link of the site means in a project; found by id, on another site by name. */
export interface LinkMeaning {
  readonly id: string;
  readonly name: string;
  readonly order: LinkOrder;
}
