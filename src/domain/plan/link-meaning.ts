/**
 * Which of two linked issues is finished before the other starts: that from which the link starts, the other
 * one, or neither.
 */
export const LINK_ORDERS = ['from-first', 'to-first', 'none'] as const;
export type LinkOrder = (typeof LINK_ORDERS)[number];

/** What a type of link means in a project. The type is found by id, on another site by name. */
export interface LinkMeaning {
  readonly id: string;
  readonly name: string;
  readonly order: LinkOrder;
}
