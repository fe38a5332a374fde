import { chanceOf } from './chance';
import { faultsSchema, type CallFault, type Effect, type Faults } from './faults';

/** A call of a function to the platform, as faults choose among them. */
export interface PlatformCall {
  readonly service: NonNullable<CallFault['service']>;
  readonly method: string;
  readonly path: string;
  readonly functionKey: string;
  /** Which call of its invocation it is, from 1. */
  readonly nth: number;
  /** What tells it from others of the same path, for chances: keys of the store. */
  readonly about: string;
}

/** How the site misbehaves at present. */
export interface FaultState {
  readonly now: Faults;
  /** From now on; throws where it is not understood. Counts begin anew. */
  set(faults: Faults): void;
  clear(): void;
  /** How often each of `now.calls` struck. */
  struck(): readonly number[];
  /** What befalls a call. */
  effectsOn(call: PlatformCall): readonly Effect[];
  /** After how many seconds an event arrives, once for each time that it does. */
  arrivalsOf(kind: 'trigger' | 'queue'): readonly number[];
}

/** Holds how the site misbehaves, and decides from the seed what befalls whom. */
export function createFaults(initial: Faults = {}): FaultState {
  let now = faultsSchema.parse(initial);
  let met: number[] = [];
  let struck: number[] = [];
  let events = 0;
  const drawn = new Map<string, number>();
  const seed = () => now.seed ?? 0;
  const set = (faults: Faults) => {
    now = faultsSchema.parse(faults);
    met = (now.calls ?? []).map(() => 0);
    struck = [...met];
    events = 0;
    drawn.clear();
  };
  const strikes = (fault: CallFault, at: number, call: PlatformCall): boolean => {
    if (!fits(fault, call)) return false;
    met[at] = (met[at] ?? 0) + 1;
    if (met[at] <= (fault.skip ?? 0) || (struck[at] ?? 0) >= (fault.times ?? Infinity)) return false;
    if (fault.chance !== undefined && !happens(fault.chance, at, call)) return false;
    struck[at] = (struck[at] ?? 0) + 1;
    return true;
  };
  /** Calls that differ draw apart, so that their order, which differs from run to run, does not matter. */
  const happens = (
    chance: number,
    at: number,
    { functionKey, method, path, about }: PlatformCall,
  ): boolean => {
    const words = [String(at), functionKey, method, path, about];
    const name = words.join(' ');
    const times = (drawn.get(name) ?? 0) + 1;
    drawn.set(name, times);
    return chanceOf(seed(), ...words, times) < chance;
  };
  return {
    get now() {
      return now;
    },
    set,
    clear: () => set({}),
    struck: () => struck,
    effectsOn: (call) =>
      (now.calls ?? []).filter((fault, at) => strikes(fault, at, call)).map((fault) => fault.effect),
    arrivalsOf: (kind) => {
      events += 1;
      return arrivalsOf(kind === 'trigger' ? now.events : now.queues, (what) =>
        chanceOf(seed(), kind, events, what),
      );
    },
  };
}

function fits(fault: CallFault, call: PlatformCall): boolean {
  return (
    (fault.service ?? call.service) === call.service &&
    call.path.includes(fault.path ?? '') &&
    (fault.method ?? call.method) === call.method &&
    (fault.function ?? call.functionKey) === call.functionKey &&
    (fault.nth ?? call.nth) === call.nth
  );
}

function arrivalsOf(fault: Faults['events'], draw: (what: string) => number): readonly number[] {
  if (fault?.lost !== undefined && draw('lost') < fault.lost) return [];
  const delay = (time: string) =>
    fault?.late === undefined || draw(`late ${time}`) >= fault.late.chance
      ? 0
      : draw(`by ${time}`) * fault.late.upToSeconds;
  const again = fault?.twice !== undefined && draw('twice') < fault.twice;
  return again ? [delay('first'), delay('second')] : [delay('first')];
}
