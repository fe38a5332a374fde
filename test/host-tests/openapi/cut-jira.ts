import { readFileSync, writeFileSync } from 'node:fs';
import { operations } from '../../host/jira/operations';
import type { Json } from '../../host/seams/json';
import { cutDocument } from './cut-document';
import { JIRA_DOCUMENT } from './documents';

/**
 * `npx tsx test/host-tests/openapi/cut-jira.ts <jira-v3.json>` cuts Atlassian's whole document anew to what
 * the local site answers.
 */
const [whole = ''] = process.argv.slice(2);
const document = JSON.parse(readFileSync(whole, 'utf8')) as Json;
writeFileSync(
  JIRA_DOCUMENT,
  `${JSON.stringify(cutDocument(document, new Set(operations().map(({ id }) => id))))}\n`,
);
