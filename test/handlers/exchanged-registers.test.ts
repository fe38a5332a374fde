import { LEAD, openSite, ARCHITECT, valueOf, failureOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

const ACTIONS = [
  { id: 'A-1', what: 'Ouvrir les flux', owner: ARCHITECT, due: '2026-03-20', state: 'open' },
  { id: 'A-7', what: 'Fournir le jeu d’essai', state: 'done', closed: '2026-02-20' },
];
const CHANGES = [
  {
    id: 'E-1',
    title: 'Signature électronique',
    state: 'asked',
    price: '12000.50',
    cost: '9000.00',
    delay: -2.5,
  },
];

/** The export as it is, with other registers. */
async function file(registers: object) {
  const exported = valueOf(await opened.page('exportProject', {}));
  const [project] = exported.projects;
  return {
    ...exported,
    projects: [{ ...project, decisions: undefined, actions: undefined, changes: undefined, ...registers }],
  };
}
const list = async (kind: 'action' | 'change') => valueOf(await opened.page('listRecords', { kind }));

describe('the registers of an export', () => {
  test('come in as they are, marked as imported, and go out as they came in', async () => {
    valueOf(
      await opened.importOver(JSON.parse(JSON.stringify(await file({ actions: ACTIONS, changes: CHANGES })))),
    );
    const { records } = await list('action');
    expect(records).toMatchObject([
      { id: 'A-1', by: LEAD, imported: true, fields: { owner: ARCHITECT } },
      { id: 'A-7', imported: true },
    ]);
    expect((await list('change')).records[0]?.fields).toMatchObject({
      price: 1_200_050,
      cost: 900_000,
      delay: -2.5,
    });
    const [project] = valueOf(await opened.page('exportProject', {})).projects;
    expect(project?.actions).toEqual(ACTIONS);
    expect(project?.changes).toEqual(CHANGES);
  });

  test('leave what says the same untouched, and take out what the file lacks, which can be put back', async () => {
    const [first] = (await list('action')).records;
    valueOf(
      await opened.importOver(
        JSON.parse(JSON.stringify(await file({ actions: ACTIONS.slice(0, 1), changes: CHANGES }))),
      ),
    );
    const after = await list('action');
    expect(after.records).toEqual([first]);
    const gone = after.removed.find(({ id }) => id === 'A-7');
    expect(gone).toBeDefined();
    const changes = [{ kind: 'action' as const, id: 'A-7', rev: gone?.rev ?? 0, set: {}, removed: false }];
    const op = '0'.repeat(26);
    valueOf(await opened.page('saveRecords', { op, reason: null, changes }));
    expect((await list('action')).records.map(({ id }) => id)).toEqual(['A-1', 'A-7']);
  });

  test.each([
    ['a state that is none', { actions: [{ ...ACTIONS[0], state: 'maybe' }] }],
    ['a field that is not declared', { actions: [{ ...ACTIONS[0], colour: 'red' }] }],
    ['an id of another register', { actions: [{ ...ACTIONS[0], id: 'D-1' }] }],
    ['an id that appears twice', { actions: [ACTIONS[0], ACTIONS[0]] }],
    ['a day that is none', { actions: [{ ...ACTIONS[0], due: '2026-02-30' }] }],
  ])('are refused with the path of %s, and nothing is changed', async (_what, registers) => {
    const before = await list('action');
    const wrong = JSON.parse(JSON.stringify(await file(registers))) as unknown;
    const reply = await opened.page('previewImport', { export: wrong });
    expect(failureOf(reply)).toBe('invalid-import');
    expect(reply).toMatchObject({
      failure: { detail: expect.stringMatching(/^projects\.0\.actions\.\d/) as string },
    });
    expect(await list('action')).toEqual(before);
  });

  test('are refused where somebody has saved a record since the preview, and say what they changed in its history', async () => {
    const given = JSON.parse(
      JSON.stringify(await file({ actions: [{ ...ACTIONS[0], state: 'done' }] })),
    ) as unknown;
    const { revision } = valueOf(await opened.page('previewImport', { export: given }));
    const record = (await list('action')).records.find(({ id }) => id === 'A-1');
    const set = { note: { was: null, now: 'Relance faite' } };
    const changes = [{ kind: 'action' as const, id: 'A-1', rev: record?.rev ?? 0, set }];
    valueOf(await opened.page('saveRecords', { op: '1'.repeat(26), reason: null, changes }));
    expect(failureOf(await opened.page('importProject', { export: given, revision }))).toBe('conflict');
    await opened.site.clock.moveTo(opened.site.clock.now() + 60_000);
    expect((await list('action')).records[0]?.fields).toMatchObject({ note: 'Relance faite', state: 'open' });
    valueOf(await opened.importOver(given));
    const journal = await opened.page('showJournal', { record: { kind: 'action', id: 'A-1' }, cursor: null });
    expect(valueOf(journal).entries[0]).toMatchObject({
      by: LEAD,
      before: { note: 'Relance faite', state: 'open' },
      after: { note: null, state: 'done' },
    });
  });

  test('name what a file lacks before it is imported, rows that no register holds among them', async () => {
    const free = { label: 'Comité du 3 mars' };
    const given = await file({ actions: ACTIONS, kept: { decisions: [free] } });
    valueOf(await opened.importOver(JSON.parse(JSON.stringify(given))));
    const without = JSON.parse(
      JSON.stringify(await file({ actions: [{ ...ACTIONS[0], state: 'done' }], kept: undefined })),
    ) as unknown;
    const { parts } = valueOf(await opened.page('previewImport', { export: without }));
    expect(parts.find(({ part }) => part === 'registers')).toMatchObject({
      gone: expect.arrayContaining(['Comité du 3 mars', 'A-7 Fournir le jeu d’essai']) as string[],
      changed: ['A-1 Ouvrir les flux'],
    });
  });

  test('of a file of version 1 come in where they fit; other rows are given back as they were', async () => {
    const free = { label: 'Comité du 3 mars', text: 'Décision de principe' };
    const old = {
      ...(await file({ actions: [ACTIONS[0]], decisions: [free], kept: undefined })),
      formatVersion: 1,
    };
    valueOf(await opened.importOver(JSON.parse(JSON.stringify(old))));
    expect((await list('action')).records.map(({ id }) => id)).toEqual(['A-1']);
    const exported = valueOf(await opened.page('exportProject', {}));
    expect(exported.formatVersion).toBe(2);
    expect(exported.projects[0]?.kept).toEqual({ decisions: [free] });
  });
});
