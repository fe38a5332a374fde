import type { PlatformCall } from './create-faults';

interface Item {
  readonly key: string;
  readonly entityName?: string;
}

interface BatchAnswer {
  readonly successfulKeys: readonly unknown[];
  readonly failedKeys: readonly unknown[];
}

/**
 * A batch of the key-value store, or of issues, whose items fail where `fails` says so; the others are done.
 * Other calls pass.
 */
export async function partialBatch(
  call: PlatformCall,
  init: RequestInit,
  answer: (init: RequestInit) => Promise<Response>,
  fails: (key: string) => boolean,
): Promise<Response> {
  if (call.service === 'jira' && call.path.includes('/issue/bulkfetch'))
    return partialIssues(await answer(init), fails);
  if (call.service !== 'kvs' || !call.path.includes('/batch/') || typeof init.body !== 'string')
    return answer(init);
  const items = JSON.parse(init.body) as readonly Item[];
  const failed = items.filter(({ key }) => fails(key));
  const error = { code: 'TOO_MANY_REQUESTS', message: 'Rate limit exceeded' };
  const failedKeys = failed.map(({ key, entityName }) => ({ key, entityName, error }));
  const rest = items.filter((item) => !failed.includes(item));
  const done =
    rest.length === 0 ? NOTHING_DONE : await doneOf(await answer({ ...init, body: JSON.stringify(rest) }));
  if (done instanceof Response) return done;
  return Response.json({ ...done, failedKeys: [...done.failedKeys, ...failedKeys] });
}

const NOTHING_DONE: BatchAnswer = { successfulKeys: [], failedKeys: [] };

async function doneOf(response: Response): Promise<BatchAnswer | Response> {
  return response.ok ? ((await response.json()) as BatchAnswer) : response;
}

interface FetchedIssues {
  readonly issues: readonly { readonly id: string }[];
}

/** Jira has the issue and cannot give it this time. */
async function partialIssues(response: Response, fails: (key: string) => boolean): Promise<Response> {
  if (!response.ok) return response;
  const { issues } = (await response.json()) as FetchedIssues;
  const issueErrors = issues
    .filter(({ id }) => fails(id))
    .map(({ id }) => ({ id, errorMessage: 'Timed out. Try again.' }));
  return Response.json({ issues: issues.filter(({ id }) => !fails(id)), issueErrors });
}
