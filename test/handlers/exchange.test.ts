import { openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

/** Default values that an export may leave out are said in full when given back. */
interface Given {
  readonly projects: readonly (Readonly<Record<string, unknown>> & { readonly key: string })[];
}

describe('export and import', () => {
  test('nothing is lost on the way out and in again', async () => {
    const first = valueOf(await opened.page('exportProject', {}));
    valueOf(await opened.importOver(first));
    expect(valueOf(await opened.page('exportProject', {}))).toEqual(first);
  });

  test('what was imported is given back as it was written', async () => {
    const given = (opened.site.export.jalon as Given).projects.find(({ key }) => key === 'PORT');
    const back = valueOf(await opened.page('exportProject', {})).projects[0];
    expect(back).toMatchObject(given ?? {});
  });

  test('so are leave and the deliverables of a milestone, where they are given', async () => {
    const people = [{ accountId: 'ann', role: null, skills: [], capacity: 0.8, organisation: null }, LEAVE];
    const milestones = [
      { id: 'J-1', name: 'x', committed: '2026-06-30', forecasts: [], actual: null, deliverables: ['L-01'] },
    ];
    const before = valueOf(await opened.page('exportProject', {}));
    const changed = { formatVersion: 2, projects: [{ ...before.projects[0], people, milestones }] };
    valueOf(await opened.importOver(changed));
    expect(valueOf(await opened.page('exportProject', {}))).toEqual(changed);
    valueOf(await opened.importOver(before));
  });

  test('so is what somebody said of resolutions and statuses, left out where nobody said anything', async () => {
    const before = valueOf(await opened.page('exportProject', {}));
    expect(before.projects[0]).not.toHaveProperty('outcomes');
    const outcomes = {
      resolutions: [{ id: '10003', name: 'Sans suite', outcome: 'dropped' }],
      statuses: [{ id: null, name: 'Recetté', outcome: 'delivered' }],
    };
    const changed = { formatVersion: 2, projects: [{ ...before.projects[0], outcomes }] };
    valueOf(await opened.importOver(changed));
    expect(valueOf(await opened.page('exportProject', {}))).toEqual(changed);
    valueOf(await opened.importOver(before));
  });

  test('so are shares of split work, left out where there are none', async () => {
    const before = valueOf(await opened.page('exportProject', {}));
    expect(before.projects[0]).not.toHaveProperty('shares');
    const shares = [
      { issue: 'PORT-12', from: null, deliverables: { 'L-01': 70, 'L-02': 30 } },
      { issue: 'PORT-12', from: '2026-03-01', deliverables: {} },
    ];
    const changed = { formatVersion: 2, projects: [{ ...before.projects[0], shares }] };
    valueOf(await opened.importOver(changed));
    expect(valueOf(await opened.page('exportProject', {}))).toEqual(changed);
    valueOf(await opened.importOver(before));
  });

  test.each<[string, unknown, string]>([
    ['another version', { formatVersion: 3, projects: [] }, 'formatVersion'],
    ['an unknown key', { formatVersion: 1, projects: [{ key: 'PORT', budget: 1 }] }, 'projects.0.budget'],
    ['no list of projects', { formatVersion: 1 }, 'projects'],
    ['a project of another key', { formatVersion: 1, projects: [{ key: 'SOC' }] }, 'projects'],
    ['a date that is none', milestone('2026-02-30'), 'projects.0.milestones.0.committed'],
    [
      'leave that ends before it begins',
      leave('2026-08-21', '2026-08-03'),
      'projects.0.people.0.absences.0.to',
    ],
    ['money with too many decimals', rate('12.345'), 'projects.0.rates.0.perHour'],
    ['the same id twice', twice(), 'projects.0.deliverables.1.id'],
    ['a share below nothing', share({ 'L-01': -1 }), 'projects.0.shares.0.deliverables.L-01'],
    ['an outcome that is none', outcome('done'), 'projects.0.outcomes.resolutions.0.outcome'],
    ['a text', 'PORT', ''],
  ])('%s is refused with its path, and nothing changes', async (_what, file, path) => {
    const before = valueOf(await opened.page('exportProject', {}));
    const reply = await opened.page('importProject', { export: file });
    expect(reply).toEqual({ ok: false, failure: { code: 'invalid-import', detail: path } });
    expect(valueOf(await opened.page('exportProject', {}))).toEqual(before);
  });
});

const LEAVE = {
  ...{ accountId: 'bob', role: null, skills: [], capacity: 1, organisation: null },
  absences: [{ from: '2026-08-03', to: '2026-08-21' }],
};

function leave(from: string, to: string): unknown {
  return {
    formatVersion: 1,
    projects: [{ key: 'PORT', people: [{ accountId: 'bob', absences: [{ from, to }] }] }],
  };
}

function milestone(committed: string): unknown {
  return { formatVersion: 1, projects: [{ key: 'PORT', milestones: [{ id: 'J-1', name: 'x', committed }] }] };
}

function outcome(of: string): unknown {
  return {
    formatVersion: 1,
    projects: [{ key: 'PORT', outcomes: { resolutions: [{ name: 'Fait', outcome: of }] } }],
  };
}

function share(deliverables: object): unknown {
  return { formatVersion: 1, projects: [{ key: 'PORT', shares: [{ issue: 'PORT-12', deliverables }] }] };
}

function rate(perHour: string): unknown {
  return { formatVersion: 1, projects: [{ key: 'PORT', rates: [{ perHour }] }] };
}

function twice(): unknown {
  const deliverable = { id: 'L-01', name: 'x', source: { label: 'x' } };
  return { formatVersion: 1, projects: [{ key: 'PORT', deliverables: [deliverable, deliverable] }] };
}
