import type { Answer } from './answer';
import type { Operation } from './operation';

/** The HTTP answer, with what it cost: a point, and more by what it holds. */
export function responseOf({ status, body, headers, objects }: Answer, operation?: Operation): Response {
  const cost =
    operation === undefined
      ? {}
      : { 'x-site-operation': operation.id, 'x-site-points': String(pointsOf(operation, objects)) };
  if (body === null) return new Response(null, { status, headers: { ...cost, ...headers } });
  if (body instanceof Uint8Array)
    return new Response(body as Uint8Array<ArrayBuffer>, { status, headers: { ...cost, ...headers } });
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...cost, ...headers },
  });
}

function pointsOf({ cost }: Operation, objects: number): number {
  return 1 + (cost === 'write' ? 0 : cost === 'people' ? 2 * objects : objects);
}
