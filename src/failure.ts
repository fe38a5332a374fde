import type { FailureCode } from './contract/failure';

/** The one error class: thrown by gateways and use cases, told to the user by code. */
export class Failure extends Error {
  /** When it makes sense to try again, epoch milliseconds, where that is known. */
  readonly retryAt: number | undefined;

  constructor(
    readonly code: FailureCode,
    readonly detail?: string,
    options?: ErrorOptions & { readonly retryAt?: number },
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
    this.name = 'Failure';
    this.retryAt = options?.retryAt;
  }
}
