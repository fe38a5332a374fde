import type { AnswerOf, AskedOf, Call } from '../../contract/call';
import type { Caller, Ports } from './ports';

/** What answers a call: the world first, then the request and who makes it. */
export type AnswerTo<One extends Call> = (
  ports: Ports,
) => (asked: AskedOf<One>, caller: Caller) => Promise<AnswerOf<One>>;

/** What answers the calls of a room, each under its name: all of them, and no other. */
export type Answers<Declared extends Readonly<Record<keyof Declared, Call>>> = {
  readonly [Name in keyof Declared]: AnswerTo<Declared[Name]>;
};
