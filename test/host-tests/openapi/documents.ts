import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { uncopiedData } from '../../uncopied-data';
import type { ApiDocument } from './api-document';
import { CONFLUENCE_BY_HAND } from './confluence-by-hand';

export type Specification = 'jira-v3' | 'confluence-v2' | 'confluence-v1';

/** Atlassian's OpenAPI document of Jira, cut to the operations that the local site answers. */
export const JIRA_DOCUMENT = resolve(__dirname, '../../data/jira-openapi/jira-v3.json');

/**
 * Whether Atlassian's documents of Confluence are at hand: else only what the app calls is described, by
 * hand.
 */
export const CONFLUENCE_IS_DOCUMENTED = uncopiedData('confluence-openapi') !== null;

/** The document that an exchange is held against. */
export function readDocument(specification: Specification): ApiDocument {
  if (specification === 'jira-v3') return parsed(JIRA_DOCUMENT);
  const folder = uncopiedData('confluence-openapi');
  const byHand = CONFLUENCE_BY_HAND[specification];
  if (folder === null) return byHand;
  const document = parsed(join(folder, `${specification}.json`));
  const leftOut = Object.entries(byHand.paths).filter(([, methods]) => isLeftOut(methods));
  return { ...document, paths: { ...document.paths, ...Object.fromEntries(leftOut) } };
}

/** What the documents at hand, cut to what was once called, do not have: described by hand alone. */
export const LEFT_OUT: readonly string[] = ['getGroupByGroupId'];
const isLeftOut = (methods: ApiDocument['paths'][string]): boolean =>
  Object.values(methods).some(({ operationId = '' }) => LEFT_OUT.includes(operationId));

const parsed = (file: string): ApiDocument => JSON.parse(readFileSync(file, 'utf8')) as ApiDocument;
