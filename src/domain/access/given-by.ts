import type { Right } from './viewer';

/** Permissions of Jira on a project that give a right, the last two declared by the app. */
export const GRANTING = [
  'browse',
  'edit-issues',
  'work-on-issues',
  'administer',
  'manage-deliverables',
  'see-costs',
] as const;
export type Granting = (typeof GRANTING)[number];

/**
 * Which permissions give a right: whoever browses the project and holds all of one of these lists has it. No
 * list: no permission gives it.
 */
export const GIVEN_BY: Readonly<Record<Right, readonly (readonly Granting[])[]>> = {
  browse: [['browse']],
  declare: [['edit-issues', 'work-on-issues']],
  manage: [['manage-deliverables'], ['administer']],
  accept: [],
  'see-prices': [],
  'see-costs': [['see-costs'], ['administer']],
};

/** Rights that come with another one until a permission of their own gives them. */
export const FOLLOWS: Readonly<Partial<Record<Right, Right>>> = { 'see-prices': 'see-costs' };
