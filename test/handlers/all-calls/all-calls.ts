import { z } from 'zod';
import type { Call, RequiredRight } from '../../../src/contract/call';
import { gadgetCalls, macroCalls, pageCalls, panelCalls } from '../../../src/contract/surfaces';
import { sampleOf } from './sample-of';

type Payload = Readonly<Record<string, unknown>>;

/** A call of a surface as the app declares it, with the smallest request that it accepts. */
export interface KnownCall {
  readonly module: string;
  readonly call: string;
  readonly right: RequiredRight;
  readonly accepts: z.ZodType;
  /** Without the project, which whoever makes the call names. */
  readonly request: Payload;
  /** The project is the one of the issue that the surface stands in. */
  readonly ofIssue: boolean;
}

/** The calls of every surface, by the key of its module in the manifest. */
export const CALLS_OF: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  'project-page': pageCalls,
  'deliverable-panel': panelCalls,
  'project-gadget': gadgetCalls,
  'project-macro': macroCalls,
};

/** What a schema cannot say by its shape alone: one of two fields is needed. */
const NEEDED: Readonly<Record<string, Payload>> = { declareProgress: { percent: 10 } };

/** Every call that there is. */
export const ALL_CALLS: readonly KnownCall[] = Object.entries(CALLS_OF).flatMap(([module, calls]) =>
  Object.entries(calls).map(([call, { right, about, request: accepts }]) => {
    const sample = sampleOf(z.toJSONSchema(accepts, { io: 'input', unrepresentable: 'any' })) as Payload;
    const request = Object.entries({ ...sample, ...NEEDED[call] }).filter(([field]) => field !== 'projectId');
    return { module, call, right, accepts, request: Object.fromEntries(request), ofIssue: about === 'issue' };
  }),
);
