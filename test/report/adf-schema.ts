import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';

const SCHEMA = join(__dirname, '../../../shared/spec/adf.schema.json');

/** Whether Atlassian's ADF schema is here to check against. Says so where it is not. */
export const HAS_ADF_SCHEMA = existsSync(SCHEMA);
if (!HAS_ADF_SCHEMA) console.info('skipped: no ADF schema in ../shared/spec, documents are not checked against it');

/** What Atlassian's schema finds wrong with a document, in words; empty where it is valid. */
export function adfErrors(): (document: unknown) => readonly string[] {
  const validate = new Ajv({ strict: false, allErrors: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  return (document) =>
    validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
