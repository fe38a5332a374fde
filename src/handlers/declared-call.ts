import type { Request } from '@forge/resolver';
import type { z } from 'zod';
import type { Reply } from '../contract/api';
import type { Right } from './guarded';

/** A call of a surface, with what it says of itself: what it accepts and the right that it asks for. */
export interface DeclaredCall<Answer> {
  (request: Request<unknown>): Promise<Reply<Answer>>;
  readonly right: Right;
  readonly accepts: z.ZodType;
}

/** A call that says what it accepts and which right it asks for: tests read both from there. */
export const declared = <Answer>(
  right: Right,
  accepts: z.ZodType,
  call: (request: Request<unknown>) => Promise<Reply<Answer>>,
): DeclaredCall<Answer> => Object.assign(call, { right, accepts });
