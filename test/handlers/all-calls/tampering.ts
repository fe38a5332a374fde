import type { KnownCall } from './all-calls';
import { CALLERS, ELSEWHERE, ISSUES, PROJECTS, type Place } from './roles-site';

/** A call as somebody makes it. */
export interface MadeCall {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** `same`: must answer as if nothing had been done to it; `refused`: never answers, whoever asks. */
interface Tampering {
  readonly outcome: 'same' | 'refused';
  /** Null: this cannot be done to that call. */
  readonly done: (call: KnownCall, place: Place, made: MadeCall) => MadeCall | null;
}

const ADMINISTRATOR = CALLERS.administrator;

const inPayload = (part: object): Tampering => ({
  outcome: 'same',
  done: (_, __, made) => ({ ...made, payload: { ...part, ...made.payload } }),
});

const inContext = (part: object): Tampering => ({
  outcome: 'same',
  done: (_, __, made) => ({ ...made, extension: { ...part, ...made.extension } }),
});

/** The id of the project, or of the issue that the surface stands in, written otherwise. */
const idAs = (written: (id: string, key: string) => unknown): Tampering => ({
  outcome: 'refused',
  done: ({ ofIssue }, place, { payload, extension }) => {
    if (ofIssue) return { payload, extension: { issue: { id: written(ISSUES[place], 'PORT-12') } } };
    return { payload: { ...payload, projectId: written(PROJECTS[place], 'PORT') }, extension };
  },
});

/** What is named is of another project than the one that is asked about. */
const idOfElsewhere = (id: string): Tampering => ({
  outcome: 'refused',
  done: ({ request }, place, made) =>
    place === 'other' || typeof request['id'] !== 'string'
      ? null
      : { ...made, payload: { ...made.payload, id } },
});

/** What somebody may do to a call who wants to get at more than is theirs. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  nothing: { outcome: 'same', done: (_, __, made) => made },
  'an account in the request': inPayload({ accountId: ADMINISTRATOR, caller: { accountId: ADMINISTRATOR } }),
  'rights in the request': inPayload({
    capabilities: { seeCosts: true, manageDeliverables: true },
    right: 'look',
  }),
  'an account in the context': inContext({
    accountId: ADMINISTRATOR,
    principal: { accountId: ADMINISTRATOR },
  }),
  'another project in the context': inContext({
    project: { id: PROJECTS.other, key: 'SOC', type: 'software' },
  }),
  'a licence in the context': inContext({ license: { active: true }, config: { projectId: PROJECTS.own } }),
  'the id as a number': idAs(Number),
  'the id in an array': idAs((id) => [id]),
  'the id in an object': idAs((id) => ({ toString: id, length: 5 })),
  'the id padded with zeros': idAs((id) => `0${id}`),
  'the id with a space': idAs((id) => `${id} `),
  'the key for the id': idAs((_, key) => key),
  'a snapshot of another project': idOfElsewhere('2026-02-27:elsewhere'),
  'a deliverable of another project': idOfElsewhere(ELSEWHERE.deliverable),
  'a risk of another project': idOfElsewhere(ELSEWHERE.risk),
};
