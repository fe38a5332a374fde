import { z } from 'zod';
import type { Call, RequiredRight } from '../../../src/contract/call';
import { gadgetCalls, macroCalls, pageCalls, panelCalls } from '../../../src/contract/surfaces';
import { readManifest } from '../../manifest/read-manifest';
import { sampleOf } from './sample-of';

type Payload = Readonly<Record<string, unknown>>;

/** A call of a surface as the app declares it, with the smallest request that it accepts. */
export interface KnownCall {
  readonly module: string;
  readonly call: string;
  readonly right: RequiredRight;
  readonly writes: boolean;
  readonly accepts: z.ZodType;
  /** Without the project, which whoever makes the call names. */
  readonly request: Payload;
  /** The project is the one of the issue that the surface stands in. */
  readonly ofIssue: boolean;
}

/** The calls of every kind of surface, by the type of its modules in the manifest. */
const CALLS_OF_TYPE: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  'jira:projectPage': pageCalls,
  'jira:issuePanel': panelCalls,
  'jira:dashboardGadget': gadgetCalls,
  macro: macroCalls,
};

/** The calls of every module of the manifest that has a resolver; none where its type is not known. */
const CALLS_OF = Object.entries(readManifest().modules).flatMap(([type, modules]) =>
  modules.filter((module) => module['resolver']).map(({ key }) => [key, CALLS_OF_TYPE[type] ?? {}] as const),
);

/** What a schema cannot say by its shape alone: one of two fields is needed. */
const NEEDED: Readonly<Record<string, Payload>> = { declareProgress: { percent: 10 } };

/** Every call that there is. */
export const ALL_CALLS: readonly KnownCall[] = CALLS_OF.flatMap(([module, calls]) =>
  Object.entries(calls).map(([call, { right, about, writes = false, request: accepts }]) => {
    const sample = sampleOf(z.toJSONSchema(accepts, { io: 'input', unrepresentable: 'any' })) as Payload;
    const request = Object.entries({ ...sample, ...NEEDED[call] }).filter(([field]) => field !== 'projectId');
    const asked = { accepts, request: Object.fromEntries(request) };
    return { module, call, right, writes, ...asked, ofIssue: about === 'issue' };
  }),
);
