import type { AskedOf } from '../../contract/call';
import type { exchangeCalls } from '../../contract/exchange';
import { checked } from '../../contract/checked';
import { jalonExportSchema, type JalonExport } from '../../contract/jalon-export';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { planOfExport, type ImportedProject } from './plan-of-export';

/**
 * What a file says of a project, where it stands in the file, and the project's key. What the reader does not
 * know is refused with its path, as Failure('invalid-import'), and so is a file that says nothing of the
 * project.
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
