import { HTTPException } from 'hono/http-exception';

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 500;

const CODES: Readonly<Record<Status, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'REQUEST_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  500: 'INTERNAL_SERVER_ERROR',
};

/** An error to throw from an operation; how it reads depends on the API's version (see `refusalBody`). */
export function refusal(status: Status, title: string): HTTPException {
  return new HTTPException(status, { message: title });
}

/** A refusal's body in the form of REST v2, or of v1. */
export function refusalBody(status: number, title: string, path: string): unknown {
  if (!path.startsWith('/wiki/api/v2/')) {
    return {
      statusCode: status,
      data: { authorized: status !== 403, valid: false, errors: [], successful: false },
      message: title,
    };
  }
  const code =
    new Map<number, string>(Object.entries(CODES).map(([known, name]) => [Number(known), name])).get(
      status,
    ) ?? 'INTERNAL_SERVER_ERROR';
  return { errors: [{ status, code, title, detail: null }] };
}
