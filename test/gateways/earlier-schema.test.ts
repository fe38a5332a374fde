import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectView } from '../../src/contract/views';
import { CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from '../handlers/opened-site';
import type { Measures } from '../../src/domain/measures/measures';

/** The default project's store as an earlier version of the app wrote it, and base figures that it showed. */
interface Earlier {
  readonly figures: Readonly<Record<'lead' | 'client', unknown>>;
  readonly kvs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

let opened: OpenedSite;
let earlier: Earlier;
beforeAll(async () => {
  earlier = JSON.parse(await readFile(join(__dirname, 'stored/schema-1.json'), 'utf8')) as Earlier;
});
beforeEach(async () => {
  opened = await openSite({ imported: false });
  await opened.site.forge.drain();
  const now = opened.site.clock.now();
  for (const [space, values] of Object.entries(earlier.kvs)) {
    const collection = opened.site.state.collection(`kvs/${space}`);
    for (const [key, value] of Object.entries(values)) {
      const bytes = Buffer.byteLength(JSON.stringify(value));
      collection.set(key, { value, bytes, createdAt: now, updatedAt: now, expiresAt: null });
    }
  }
});
afterEach(() => opened.site.close());

const baseOf = ({ budgetAtCompletion, plannedValue, earnedValue, actualCost }: Measures) => ({
  budgetAtCompletion,
  plannedValue,
  earnedValue,
  actualCost,
});

const figuresOf = ({ result }: ProjectView) =>
  result && {
    projectIssues: result.projectIssues,
    issues: result.issues,
    done: result.done,
    cost: baseOf(result.cost),
    work: baseOf(result.work),
    deliverables: result.deliverables.map(({ id, issues, done, cost, work }) => {
      return { id, issues, done, cost: baseOf(cost), work: baseOf(work) };
    }),
  };

/** Hours planned are another figure since method 1.3: they follow no amounts. */
const withoutPlannedHours = (figures: unknown): unknown =>
  JSON.parse(
    JSON.stringify(figures, (name, value: unknown) =>
      name === 'work' ? { ...(value as object), plannedValue: null } : value,
    ),
  );

const keysOf = (space: string): readonly string[] =>
  [...opened.site.state.collection(`kvs/${space}`).entries()].map(([key]) => key);

describe('what schema 1 stored', () => {
  test.each([
    ['lead', LEAD],
    ['client', CLIENT],
  ] as const)('gives the %s the same figures, and Jira is not read for it', async (name, account) => {
    opened.site.meter.reset();
    const seen = figuresOf(valueOf(await opened.page('showProject', {}, account)));
    expect(withoutPlannedHours(seen)).toEqual(withoutPlannedHours(earlier.figures[name]));
    // What the caller may see is asked; facts are not.
    expect(Object.keys(opened.site.meter.snapshot().rest).join()).not.toContain('Changelogs');
  });

  test('opens in the panel with the deliverable of the issue', async () => {
    const view = valueOf(await opened.panel('showIssue', 'PORT-1', {}));
    expect(view.deliverable?.id).toBe(
      valueOf(await opened.page('showProject', {})).result?.deliverables[0]?.id,
    );
  });

  test('is read on from where it stood, to the same figures, and what was superseded is gone', async () => {
    const before = valueOf(await opened.page('showProject', {}));
    valueOf(await opened.page('synchronise', {}));
    await opened.site.forge.drain();
    const after = valueOf(await opened.page('showProject', {}));
    expect(figuresOf(after)).toEqual(figuresOf(before));
    expect(opened.site.forge.errors).toEqual([]);
    expect(keysOf('keys').filter((key) => key.startsWith('result-issues'))).toEqual([]);
  });
});

test('what an earlier schema read is read anew by the next sweep, as less was read of each issue', async () => {
  const before = valueOf(await opened.page('showProject', {}));
  opened.site.meter.reset();
  await opened.site.clock.moveTo(opened.site.clock.now() + 3_600_000);
  await opened.site.forge.drain();
  expect(Object.keys(opened.site.meter.snapshot().rest).join()).toContain('Changelogs');
  const after = valueOf(await opened.page('showProject', {}));
  expect(after.sync.phase).toBe('ready');
  expect(figuresOf(after)).toEqual(figuresOf(before));
  opened.site.meter.reset();
  await opened.site.clock.moveTo(opened.site.clock.now() + 3_600_000);
  await opened.site.forge.drain();
  expect(Object.keys(opened.site.meter.snapshot().rest).join()).not.toContain('Changelogs');
});

describe('what a later version stored', () => {
  test.each([
    'sync:10000',
    'meta:10000',
    'facts:10000:live',
    'stamp:10000',
    'result:10000',
    'committee:10000',
  ])('%s is not overwritten, and the reading says so', async (key) => {
    valueOf(await opened.page('showProject', {}));
    const keys = opened.site.state.collection<{ readonly value: object }>('kvs/keys');
    const stored = keys.get(key);
    if (!stored) throw new Error(`nothing is stored at ${key}`);
    const later = { ...stored, value: { ...stored.value, schema: 1_000 } };
    keys.set(key, later);
    const seen = [
      failureOf(await opened.page('showProject', {})),
      failureOf(await opened.page('synchronise', {})),
      failureOf(await opened.page('showCommittee', {})),
    ];
    await opened.site.forge.drain();
    const after = await opened.page('showProject', {});
    expect([...seen, after.ok ? after.value.sync.failure : after.failure.code]).toContain('newer-data');
    expect(keys.get(key)).toEqual(later);
  });
});
