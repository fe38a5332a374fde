import { fc, runsOf } from '../../property-runs';
import { ALL_CALLS } from './all-calls';
import { misuse, misused, type Misuse } from './odd-values';
import { fullRequest } from './full-request';
import { CALLERS, ISSUES, openRolesSite, PROJECTS, type RolesSite } from './roles-site';

/** What a function has written is told by the platform, not by the app: more than 500 KB do not travel. */
const TOO_LARGE = /bytes; at most/;

const calls = fc.record({
  call: fc.constantFrom(...ALL_CALLS),
  by: fc.constantFrom(
    CALLERS.administrator,
    CALLERS.administrator,
    CALLERS['manages, sees no costs'],
    CALLERS.reader,
    CALLERS.stranger,
  ),
  /** With all that it may hold, or with what it must. */
  isFull: fc.boolean(),
  misuses: fc.array(misuse, { minLength: 1, maxLength: 3 }),
});
type Made = typeof calls extends fc.Arbitrary<infer Value> ? Value : never;

interface Answer {
  readonly ok: boolean;
  readonly failure?: { readonly code: string };
}

let opened: RolesSite;
beforeAll(async () => {
  opened = await openRolesSite();
});
afterAll(() => opened.site.close());

async function made({ call, by, isFull, misuses }: Made): Promise<Answer | 'too large'> {
  const whole = {
    ...(isFull ? fullRequest(call) : call.request),
    ...(call.ofIssue ? {} : { projectId: PROJECTS.own }),
  };
  const payload = misuses.reduce<unknown>((request, one: Misuse) => misused(request, one), whole);
  const extension = call.ofIssue ? { issue: { id: ISSUES.own } } : {};
  try {
    return (await opened.invoke(call.module, call.call, payload, by, extension)) as Answer;
  } catch (error) {
    if (error instanceof Error && TOO_LARGE.test(error.message)) return 'too large';
    throw error;
  }
}

test('whatever a call is sent, it answers or refuses by a code that says what to do; what it refuses leaves everything as it was', async () => {
  const counts = { refused: 0, accepted: 0, unexpected: 0, tooLarge: 0, writesByRefused: 0 };
  const codes = new Map<string, number>();
  const faults: string[] = [];
  for (const one of fc.sample(calls, runsOf(1_000).numRuns)) {
    await opened.written();
    const answer = await made(one);
    const written = await opened.written();
    const title = `${one.call.module} ${one.call.call} by ${one.by}: ${JSON.stringify(one.misuses).slice(0, 300)}`;
    if (answer === 'too large') counts.tooLarge += 1;
    else if (answer.ok) counts.accepted += 1;
    else {
      codes.set(answer.failure?.code ?? '', (codes.get(answer.failure?.code ?? '') ?? 0) + 1);
      const isUnexpected = answer.failure?.code === 'unexpected';
      counts[isUnexpected ? 'unexpected' : 'refused'] += 1;
      if (isUnexpected) faults.push(`unexpected: ${title}`);
      if (written.length === 0) continue;
      counts.writesByRefused += 1;
      faults.push(`${answer.failure?.code ?? ''}, and wrote ${written.join(', ')}: ${title}`);
    }
  }
  console.info(
    `malformed calls: ${JSON.stringify(counts)}; refused by ${JSON.stringify(Object.fromEntries(codes))}`,
  );
  expect(faults).toEqual([]);
  expect(opened.site.forge.errors).toEqual([]);
});
