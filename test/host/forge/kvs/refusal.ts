/** Why the store refused a request, with the code of the real service. */
export interface Refusal extends Error {
  readonly status: number;
  readonly code: string;
}

export function refusal(status: number, code: string, message: string): Refusal {
  return Object.assign(new Error(message), { status, code });
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'code' in error && 'status' in error;
}
