import type { Json } from '../../seams/json';
import { asText, objectIn } from '../../data/reading/json-access';

const CATEGORIES = [
  { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  { id: 3, key: 'done', colorName: 'green', name: 'Done' },
] as const;

/** Key of a status's category. */
export function categoryOf(status: Json): string {
  return asText(objectIn(status, 'statusCategory')['key'] ?? 'undefined');
}

/** Adds a status for each category that has none, so that every issue can be started and finished. */
export function withEveryCategory(statuses: readonly Json[]): readonly Json[] {
  const missing = CATEGORIES.filter(({ key }) => !statuses.some((status) => categoryOf(status) === key));
  const first = 1 + Math.max(0, ...statuses.map((status) => Number(status['id'])));
  return [
    ...statuses,
    ...missing.map((category, index) => ({
      id: String(first + index),
      name: category.name,
      description: '',
      statusCategory: category,
    })),
  ];
}
