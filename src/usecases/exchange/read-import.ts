import type { AskedOf } from '../../contract/call';
import type { exchangeCalls } from '../../contract/exchange';
import { checked } from '../../contract/checked';
import { jalonExportSchema, type JalonExport } from '../../contract/jalon-export';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { planOfExport, type ImportedProject } from './plan-of-export';

/**
 * A project's records in a file, their path, and the project's key. Throws Failure('invalid-import') with the
 * path of what the schema does not know, or where the file has no such project.
 */
export async function readImport(
  ports: Pick<Ports, 'jira'>,
  { projectId, export: given }: AskedOf<typeof exchangeCalls.previewImport>,
): Promise<ImportedProject & { readonly key: string; readonly path: string }> {
  const file = parsedExport(given);
  const { key } = await ports.jira.readProject('user', projectId);
  const index = file.projects.findIndex((project) => project.key === key);
  const found = file.projects[index];
  if (!found) throw new Failure('invalid-import', 'projects');
  const path = `projects.${index}`;
  return { key, path, ...planOfExport(found, path) };
}

function parsedExport(file: unknown): JalonExport {
  const result = checked(jalonExportSchema, file);
  if (!result.ok) throw new Failure('invalid-import', result.path);
  return result.value;
}
