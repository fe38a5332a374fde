import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv-draft-04';

const SCHEMA = resolve(__dirname, 'data/adf-schema/adf.schema.json');

/** What Atlassian's JSON schema of ADF finds wrong with a document, in words; empty where it is valid. */
export function adfErrors(): (document: unknown) => readonly string[] {
  const validate = new Ajv({ strict: false, allErrors: false }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
