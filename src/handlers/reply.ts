import type { Reply } from '../contract/call';
import { Failure } from '../failure';
import { isAskingForConsent } from '../gateways/atlassian/consent';

/** Answers with the value, or with the code of the failure. The only place where errors become answers. */
export async function reply<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (isAskingForConsent(error)) throw error;
    const failure = error instanceof Failure ? error : new Failure('unexpected', undefined, { cause: error });
    if (failure.code === 'unexpected')
      console.error('unexpected', failure.detail ?? '', failure.cause ?? failure);
    const known = failure.code === 'unexpected' ? undefined : failure.detail;
    return { ok: false, failure: { code: failure.code, ...(known === undefined ? {} : { detail: known }) } };
  }
}
