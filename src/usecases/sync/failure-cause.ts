import type { FailureCode } from '../../contract/failure';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { readableProject } from './read-meta';

export const failureCode = (error: unknown): FailureCode =>
  error instanceof Failure ? error.code : 'unexpected';

/**
 * Why a project could not be read. Jira refuses a search in a project that is gone like a wrong search;
 * reading the project itself distinguishes the two.
 */
export async function failureCause(
  ports: Pick<Ports, 'jira'>,
  projectId: string,
  error: unknown,
): Promise<FailureCode> {
  const code = failureCode(error);
  if (code !== 'jira-refused' && code !== 'forbidden') return code;
  return readableProject(ports, projectId).then(() => code, failureCode);
}
