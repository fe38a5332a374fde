import { crashError, timeOutError, type Invocation } from '../forge/invocation';
import type { Waits } from '../forge/waits';
import type { SiteClock } from '../clock';
import { chanceOf } from './chance';
import type { FaultState, PlatformCall } from './create-faults';
import type { Effect } from './faults';
import { partialBatch } from './partial-batch';
import { refusedAnswer } from './refused-answer';

export interface BefallenCallOptions {
  readonly faults: FaultState;
  readonly waits: Waits;
  readonly clock: SiteClock;
}

type Answering = (init: RequestInit) => Promise<Response>;

/** The answer to a call with all that befalls it; the real one comes from `answer`. */
export async function befallenCall(
  call: PlatformCall,
  init: RequestInit,
  invocation: Invocation,
  options: BefallenCallOptions,
  answer: Answering,
): Promise<Response> {
  const effects = options.faults.effectsOn(call);
  for (const effect of effects) await beforehand(effect, options);
  const decisive = effects.find(({ kind }) => !['late', 'clock', 'meanwhile'].includes(kind));
  return decisive === undefined ? answer(init) : befallen(decisive, call, init, invocation, options, answer);
}

async function beforehand(effect: Effect, { waits, clock }: BefallenCallOptions): Promise<void> {
  if (effect.kind === 'late') await waits.for(effect.milliseconds);
  if (effect.kind === 'clock') clock.stepTo(clock.now() + effect.seconds * 1000);
  if (effect.kind === 'meanwhile') await effect.run();
}

async function befallen(
  effect: Effect,
  call: PlatformCall,
  init: RequestInit,
  invocation: Invocation,
  { faults, waits, clock }: BefallenCallOptions,
  answer: Answering,
): Promise<Response> {
  switch (effect.kind) {
    case 'refused':
      return refusedAnswer(effect, call, clock.now());
    case 'cut':
      return halfOf(await answer(init));
    case 'broken':
      if (effect.when === 'after') await answer(init);
      throw new TypeError('fetch failed');
    case 'silent':
      await waits.for(invocation.remaining());
      invocation.kill(timeOutError(invocation));
      return never();
    case 'crash':
      if (effect.when === 'after') await answer(init);
      invocation.kill(crashError(invocation));
      return never();
    case 'partial':
      return partialBatch(call, init, answer, (key) => chanceOf(faults.now.seed ?? 0, key, call.nth) < 0.5);
    default:
      return answer(init);
  }
}

/** What a dead function waits for. */
export const never = (): Promise<never> => new Promise(() => undefined);

async function halfOf(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) return response;
  return new Response(bytes.slice(0, Math.floor(bytes.length / 2)), {
    status: response.status,
    headers: response.headers,
  });
}
