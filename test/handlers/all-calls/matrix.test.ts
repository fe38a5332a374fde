import { readManifest } from '../../manifest/read-manifest';
import { tenthOf } from '../../property-runs';
import { ALL_CALLS, type KnownCall } from './all-calls';
import {
  CALLERS,
  grantedTo,
  ISSUES,
  mayDeclare,
  openRolesSite,
  PROJECTS,
  type Place,
  type Role,
  type RolesSite,
} from './roles-site';
import { TAMPERINGS, type MadeCall } from './tampering';

/** Calls x roles x projects x what is done to them. */
const CELLS = ALL_CALLS.flatMap((call) =>
  (Object.keys(CALLERS) as Role[]).flatMap((role) =>
    (Object.keys(PROJECTS) as Place[]).flatMap((place) =>
      Object.entries(TAMPERINGS).flatMap(([name, { outcome, done }]) => {
        const made = done(call, place, plainly(call, place));
        return made === null ? [] : [{ call, role, place, name, outcome, made }];
      }),
    ),
  ),
);
type Cell = (typeof CELLS)[number];

function plainly({ request, ofIssue }: KnownCall, place: Place): MadeCall {
  if (ofIssue) return { payload: request, extension: { issue: { id: ISSUES[place] } } };
  return { payload: { ...request, projectId: PROJECTS[place] }, extension: {} };
}

/** Whether the right that a call declares is granted to a role on a project. */
function isGranted({ call, role, place }: Cell): boolean {
  const { browse, costs, manage } = grantedTo(role, place);
  return { look: browse, read: browse, manage, 'manage-with-costs': manage && costs }[call.right];
}

interface Answer {
  readonly ok: boolean;
  readonly failure?: { readonly code: string };
}

/** What is wrong with an answer; null: nothing. */
function faultOf(cell: Cell, { ok, failure }: Answer, written: readonly string[]): string | null {
  const code = ok ? 'ok' : (failure?.code ?? 'no failure');
  if (code === 'unexpected') return code;
  if (!ok && written.length > 0) return `${code}, and wrote ${written.join(', ')}`;
  if (!cell.call.writes && written.length > 0) return `declared to write nothing: ${written.join(', ')}`;
  if (cell.outcome === 'refused') return ok ? 'answered' : null;
  if (!isGranted(cell)) return code === 'forbidden' ? null : code;
  const declares = cell.call.call === 'declareProgress' && !mayDeclare(cell.role, cell.place);
  return (code === 'forbidden') === declares ? null : code;
}

let opened: RolesSite;
beforeAll(async () => {
  opened = await openRolesSite();
});
afterAll(() => opened.site.close());

test('the calls here are those of every module of the manifest that has a resolver', () => {
  const surfaces = Object.values(readManifest().modules).flatMap((modules) =>
    modules.filter((module) => module['resolver']).map(({ key }) => key),
  );
  const called = new Set(ALL_CALLS.map(({ module }) => module));
  expect([...called].toSorted()).toEqual(surfaces.toSorted());
});

test.each(ALL_CALLS.map((one) => [`${one.module} ${one.call}`, one] as const))(
  '%s accepts its smallest request',
  (_, call) => {
    expect(call.accepts.safeParse(plainly(call, 'own').payload).success).toBe(true);
  },
);

test('each call answers whom its right is granted to and nobody else, whatever is done to it; a refused one writes nothing, nor does one that declares no writing', async () => {
  const cells = tenthOf(CELLS);
  const faults: string[] = [];
  const counts = { answered: 0, refused: 0 };
  for (const cell of cells) {
    const { call, role, place, name, made } = cell;
    await opened.written();
    const answer = (await opened.invoke(
      call.module,
      call.call,
      made.payload,
      CALLERS[role],
      made.extension,
    )) as Answer;
    counts[answer.ok ? 'answered' : 'refused'] += 1;
    const fault = faultOf(cell, answer, await opened.written());
    if (fault !== null) faults.push(`${call.module} ${call.call} by ${role} on ${place}, ${name}: ${fault}`);
  }
  const { answered, refused } = counts;
  console.info(
    `${cells.length} of ${CELLS.length} cells: ${answered} answered, ${refused} refused, ${faults.length} wrong`,
  );
  expect(faults).toEqual([]);
  expect(Math.min(answered, refused)).toBeGreaterThan(cells.length / 20);
});
