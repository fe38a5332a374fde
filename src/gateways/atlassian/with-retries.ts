import { ProxyRequestError, type APIResponse } from '@forge/api';
import { Failure } from '../../failure';

const TRIES = 5;
const LONGEST_MILLISECONDS = 30_000;

/** Sends again what was refused for load (429, 503): after `Retry-After`, else doubling from a second, with jitter. */
export async function withRetries(product: 'jira' | 'confluence', send: () => Promise<APIResponse>): Promise<APIResponse> {
  for (let attempt = 1; ; attempt++) {
    const response = await sent(product, send);
    const refused = response.status === 429 || response.status === 503;
    if (!refused || attempt === TRIES) return response;
    await pause(waitOf(response, attempt));
  }
}

async function sent(product: 'jira' | 'confluence', send: () => Promise<APIResponse>): Promise<APIResponse> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof Error && error.name === 'NeedsAuthenticationError') throw error;
    if (error instanceof ProxyRequestError && [401, 403, 404].includes(error.status)) {
      throw new Failure('forbidden', error.errorCode, { cause: error });
    }
    throw new Failure(product === 'jira' ? 'jira-unavailable' : 'confluence-unavailable', undefined, { cause: error });
  }
}

function waitOf(response: APIResponse, attempt: number): number {
  const seconds = Number(response.headers.get('Retry-After'));
  const wanted = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 500 * 2 ** attempt;
  return Math.min(wanted * (0.85 + Math.random() * 0.3) + 1, LONGEST_MILLISECONDS);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
