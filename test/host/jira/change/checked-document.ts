import { adfFaultOf } from '../../confluence/adf/adf-fault';
import type { Json } from '../../seams/json';
import { refusal } from '../refusal';

/**
 * A rich text, where it is a valid Atlassian Document; Jira does not say what is wrong with one that is not.
 */
export function checkedDocument(document: Json): Json {
  if (adfFaultOf(document) !== null) throw refusal(400, 'INVALID_INPUT');
  return document;
}
