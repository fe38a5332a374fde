import type { Misbehaviour } from '../seams';

type Fault = NonNullable<Misbehaviour['answers']>[number];

/** Holds how the platform is to misbehave, and says so call by call. */
export function createMisbehaviour() {
  let current: Misbehaviour = {};
  const left = new Map<Fault, number>();
  return {
    set: (next: Misbehaviour) => {
      current = next;
      left.clear();
    },
    /** The answer that stands in for the real one, if any; after the delay that it asks for. */
    answer: async (service: Fault['service'], path: string, method = 'GET'): Promise<Response | null> => {
      const fault = (current.answers ?? []).find(
        (one) =>
          one.service === service &&
          path.includes(one.path) &&
          (one.method ?? method) === method &&
          (left.get(one) ?? one.times) > 0,
      );
      if (fault === undefined) return null;
      left.set(fault, (left.get(fault) ?? fault.times) - 1);
      await new Promise((resolve) => setTimeout(resolve, fault.afterMilliseconds ?? 0));
      await fault.meanwhile?.();
      return fault.status === null ? null : faultyResponse(fault.status, fault.retryAfterSeconds);
    },
    /** How often an event is delivered: at least once is all that Forge promises. */
    deliveries: () => (current.duplicateEvents === true ? 2 : 1),
  };
}

function faultyResponse(status: number, retryAfterSeconds: number | undefined): Response {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
  const message = status === 429 ? 'Rate limit exceeded' : 'The service misbehaves, as it was told to';
  return new Response(JSON.stringify({ code: `HTTP_${String(status)}`, message, errorMessages: [message] }), { status, headers });
}
