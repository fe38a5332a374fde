import type { Json } from '../../seams/json';
import { objectIn, textIn } from './json-access';

/**
 * What Jira calls the type of the field in which Server, Data Center and older Clouds keep the epic of an
 * issue.
 */
export const EPIC_LINK_TYPE = 'com.pyxis.greenhopper.jira:gh-epic-link';
export const EPIC_LINK = 'Epic Link';

/** Id of the field in which issues name their epic, or null. */
export function epicFieldOf(fields: readonly Json[]): string | null {
  const field =
    fields.find((one) => textIn(objectIn(one, 'schema'), 'custom') === EPIC_LINK_TYPE) ??
    fields.find((one) => textIn(one, 'name') === EPIC_LINK);
  return field === undefined ? null : textIn(field, 'id');
}
