import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';

const FILE = join(process.cwd(), '..', 'shared', 'spec', 'adf.schema.json');

/** Atlassian's JSON schema of ADF as a check, or null where it is not at hand, which is said. */
export function adfSchema(): ((document: unknown) => boolean) | null {
  if (!existsSync(FILE)) {
    console.info('Atlassian’s ADF schema is not at ../shared/spec: documents are held against the site’s own rules only.');
    return null;
  }
  const ajv = new Ajv({ strict: false });
  const validate = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);
  return (document) => validate(document);
}
