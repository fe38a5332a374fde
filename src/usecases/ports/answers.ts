import type { AnswerOf, AskedOf, Call } from '../../contract/call';
import type { Caller, Ports } from './ports';

/** Answers a call: takes the ports first, then the request and its caller. */
export type AnswerTo<One extends Call> = (
  ports: Ports,
) => (asked: AskedOf<One>, caller: Caller) => Promise<AnswerOf<One>>;

/** The answers to the calls of a room, each under the name of its call: all of them, and no other. */
export type Answers<Declared extends Readonly<Record<keyof Declared, Call>>> = {
  readonly [Name in keyof Declared]: AnswerTo<Declared[Name]>;
};
