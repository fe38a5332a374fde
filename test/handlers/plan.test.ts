import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { ARCHITECT, CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite({ imported: false });
  await opened.page('showProject', {});
  await opened.site.forge.drain();
});
afterAll(() => opened.site.close());

const newOne = (name: string, source: { readonly jql: string } | { readonly label: string }) =>
  ({
    id: null,
    name,
    source,
    earning: 'zero-hundred',
    phase: null,
    contractDate: '2026-06-30',
    owner: null,
    approver: null,
    criteria: [],
    statusPercents: {},
  }) as const;
const names = async (): Promise<readonly string[]> =>
  valueOf(await opened.page('listDeliverables', {})).deliverables.map(({ name }) => name);

describe('deliverables', () => {
  test('are proposed from what Jira holds and adopted in one call, once', async () => {
    const { proposals } = valueOf(await opened.page('proposeDeliverables', {}));
    expect(proposals.length).toBeGreaterThan(3);
    const sources = proposals.slice(0, 3).map(({ source }) => source);
    const view = valueOf(await opened.page('adoptDeliverables', { sources }));
    expect(view.result?.deliverables.map(({ id }) => id)).toEqual(['L-01', 'L-02', 'L-03']);
    expect(view.result?.deliverables.map(({ issues }) => issues)).toEqual(
      proposals.slice(0, 3).map(({ issues }) => issues),
    );
    valueOf(await opened.page('adoptDeliverables', { sources }));
    expect(await names()).toHaveLength(3);
    const again = valueOf(await opened.page('proposeDeliverables', {})).proposals;
    expect(again.map(({ alreadyAdopted }) => alreadyAdopted).filter(Boolean)).toHaveLength(3);
  });

  test('that nobody proposed are not adopted', async () => {
    const reply = await opened.page('adoptDeliverables', { sources: [{ issue: 'SOC-1' }] });
    expect(reply).toEqual({ ok: false, failure: { code: 'invalid-request', detail: 'sources.0' } });
  });

  test('are defined by hand with any source, and count at once what it selects', async () => {
    const view = valueOf(
      await opened.page(
        'saveDeliverable',
        newOne('Filtre', { jql: 'project = PORT AND statusCategory = Done' }),
      ),
    );
    const made = view.result?.deliverables.find(({ name }) => name === 'Filtre');
    expect(made?.issues).toBeGreaterThan(0);
    expect(view.result?.overlaps).toBeGreaterThan(0);
  });

  test('reach into other projects, whose issues they bring along', async () => {
    const view = valueOf(await opened.page('saveDeliverable', newOne('Socle', { jql: 'project = SOC' })));
    const soc = opened.site.jira.directory.projects().find(({ key }) => key === 'SOC')?.issues;
    expect(view.result?.deliverables.find(({ name }) => name === 'Socle')?.issues).toBe(soc);
  });

  test('with a filter that Jira refuses are not saved, and Jira’s reason is told', async () => {
    const reply = await opened.page('saveDeliverable', newOne('Faux', { jql: 'nonsense ==' }));
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'invalid-jql', detail: expect.any(String) as string },
    });
    expect(await names()).not.toContain('Faux');
  });

  test('are changed and removed by id, unknown ids refused', async () => {
    const changed = {
      ...newOne('Renommé', { label: 'x' }),
      id: 'L-02',
      before: await opened.definition('L-02'),
    };
    const view = valueOf(await opened.page('saveDeliverable', changed));
    expect(view.result?.deliverables.find(({ id }) => id === 'L-02')?.name).toBe('Renommé');
    valueOf(await opened.page('removeDeliverable', { id: 'L-02' }));
    expect(await names()).not.toContain('Renommé');
    expect(failureOf(await opened.page('removeDeliverable', { id: 'L-02' }))).toBe('invalid-request');
  });

  test('keep who answers for them, what acceptance asks for and what each status earns', async () => {
    const said = {
      ...newOne('Complet', { label: 'complet' }),
      earning: 'status',
      owner: LEAD,
      approver: CLIENT,
      criteria: ['Livré', 'Relu'],
      statusPercents: { '3': 50 },
    } as const;
    valueOf(await opened.page('saveDeliverable', said));
    const kept = valueOf(await opened.page('listDeliverables', {})).deliverables.find(
      ({ name }) => name === 'Complet',
    );
    expect(kept).toMatchObject({
      owner: LEAD,
      approver: CLIENT,
      criteria: ['Livré', 'Relu'],
      statusPercents: { '3': 50 },
    });
    const wrong = await opened.page('saveDeliverable', { ...said, statusPercents: { '3': 101 } });
    expect(wrong).toEqual({ ok: false, failure: { code: 'invalid-request', detail: 'statusPercents.3' } });
  });

  test('that were removed come back as they were, in their place, and what others saved meanwhile stays', async () => {
    const before = valueOf(await opened.page('listDeliverables', {})).deliverables;
    valueOf(await opened.page('removeDeliverable', { id: 'L-01' }));
    const changed = {
      ...newOne('Entre-temps', { label: 'y' }),
      id: 'L-03',
      before: await opened.definition('L-03'),
    };
    valueOf(await opened.page('saveDeliverable', changed));
    valueOf(await opened.page('restoreDeliverable', { id: 'L-01' }));
    const after = valueOf(await opened.page('listDeliverables', {})).deliverables;
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]).toEqual(before[0]);
    expect(after.find(({ id }) => id === 'L-03')?.name).toBe('Entre-temps');
    expect(failureOf(await opened.page('restoreDeliverable', { id: 'L-01' }))).toBe('invalid-request');
  });

  test('that were removed are listed for whoever may bring them back, the last one first, until they do', async () => {
    const before = valueOf(await opened.page('listRemovedDeliverables', {})).removed;
    const [one] = valueOf(await opened.page('listDeliverables', {})).deliverables;
    const { id, name } = one ?? { id: '', name: '' };
    valueOf(await opened.page('removeDeliverable', { id }));
    expect(valueOf(await opened.page('listRemovedDeliverables', {})).removed).toEqual([
      { id, name },
      ...before,
    ]);
    valueOf(await opened.page('restoreDeliverable', { id }));
    expect(valueOf(await opened.page('listRemovedDeliverables', {})).removed).toEqual(before);
  });

  test('do not take the id of one that may come back', async () => {
    const { deliverables } = valueOf(await opened.page('listDeliverables', {}));
    const last =
      deliverables
        .map(({ id }) => id)
        .toSorted()
        .at(-1) ?? '';
    valueOf(await opened.page('removeDeliverable', { id: last }));
    valueOf(await opened.page('saveDeliverable', newOne('Suivant', { label: 'suivant' })));
    valueOf(await opened.page('restoreDeliverable', { id: last }));
    const ids = valueOf(await opened.page('listDeliverables', {})).deliverables.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('removed and replaced by an import do not overwrite the import', async () => {
    const file = valueOf(await opened.page('exportProject', {}));
    valueOf(await opened.page('removeDeliverable', { id: 'L-01' }));
    valueOf(await opened.importOver(file));
    expect(failureOf(await opened.page('restoreDeliverable', { id: 'L-01' }))).toBe('conflict');
  });

  test('saved by two people at once never overwrite each other: one is told to do it again', async () => {
    const tries = ['Un', 'Deux', 'Trois'].map((name) =>
      opened.page('saveDeliverable', newOne(name, { label: name })),
    );
    const replies = await Promise.all(tries);
    const failures = replies.map(failureOf);
    expect(failures.filter((code) => code !== null && code !== 'conflict')).toEqual([]);
    expect(failures).toContain(null);
    const kept = (await names()).filter((name) => ['Un', 'Deux', 'Trois'].includes(name));
    expect(kept).toEqual(['Un', 'Deux', 'Trois'].filter((_, index) => failures[index] === null));
  });
});

describe('settings and baselines', () => {
  test('settings are kept; rates only by those who may see costs', async () => {
    const settings = valueOf(await opened.page('showSettings', {}));
    const rates = [{ person: null, role: null, from: null, perHour: 6500 }];
    const saved = valueOf(
      await opened.page('saveSettings', {
        before: settings,
        settings: { ...settings, hoursPerDay: 7.5, rates },
      }),
    );
    expect(saved).toEqual({ ...settings, hoursPerDay: 7.5, rates });
    expect(valueOf(await opened.page('showProject', {}, ARCHITECT)).result?.hoursPerDay).toBe(7.5);
  });

  test('saved from a form keep skills, which it does not show; leave is what the form says', async () => {
    const before = valueOf(await opened.page('showSettings', {}));
    const ann = { accountId: LEAD, role: null, skills: [], capacity: 1, organisation: null };
    const form = valueOf(
      await opened.page('saveSettings', { before, settings: { ...before, people: [ann] } }),
    );
    const brought = { ...ann, skills: ['java'], absences: [{ from: '2026-08-03', to: '2026-08-21' }] };
    const [project] = valueOf(await opened.page('exportProject', {})).projects;
    const file = { formatVersion: 1, projects: [{ ...project, people: [brought] }] };
    valueOf(await opened.importOver(file));
    expect(
      failureOf(await opened.page('saveSettings', { before: form, settings: { ...form, hoursPerDay: 6 } })),
    ).toBe('conflict');
    const now = valueOf(await opened.page('showSettings', {}));
    const save = (from: number, to: number) => {
      const absences = [{ from: dayFrom(from), to: dayFrom(to) }];
      return opened.page('saveSettings', {
        before: now,
        settings: { ...now, people: [{ ...ann, capacity: 0.5, absences }] },
      });
    };
    valueOf(await save(20_700, 20_704));
    const kept = valueOf(await opened.page('exportProject', {})).projects[0];
    expect(kept?.people).toEqual([
      { ...brought, capacity: 0.5, absences: [{ from: '2026-09-04', to: '2026-09-08' }] },
    ]);
    expect(failureOf(await save(20_704, 20_700))).toBe('invalid-request');
    const last = valueOf(await opened.page('showSettings', {}));
    valueOf(await opened.page('saveSettings', { before: last, settings: before }));
  });

  test('the first baseline needs no reason; an avenant does', async () => {
    const first = valueOf(await opened.page('captureBaseline', { name: 'Initiale', reason: '' }));
    expect(first.result?.work.plannedValue).toMatchObject({ known: true });
    const reply = await opened.page('captureBaseline', { name: 'Avenant 1', reason: ' ' });
    expect(reply).toEqual({ ok: false, failure: { code: 'invalid-request', detail: 'reason' } });
    valueOf(await opened.page('captureBaseline', { name: 'Avenant 1', reason: 'Lot 2 ajouté' }));
    const exported = valueOf(await opened.page('exportProject', {})).projects[0];
    expect(exported?.baselines?.map(({ name, reason }) => [name, reason])).toEqual([
      ['Initiale', null],
      ['Avenant 1', 'Lot 2 ajouté'],
    ]);
  });
});
