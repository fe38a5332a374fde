import type { JalonExport, ProjectExport } from '../../src/contract/jalon-export';
import type { RiskEntry } from '../../src/contract/risks';
import { failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

const contractDate = '2026-06-30';

describe('a deliverable that two people have open', () => {
  test('keeps what the first one saved: the second is told, and nothing of theirs is stored', async () => {
    const before = await opened.definition('L-03');
    valueOf(
      await opened.page('saveDeliverable', {
        ...before,
        contractDate,
        id: 'L-03',
        before,
        criteria: ['Relu'],
      }),
    );
    const second = { ...before, contractDate, id: 'L-03', before, name: 'Autre nom' };
    expect(failureOf(await opened.page('saveDeliverable', second))).toBe('conflict');
    expect(await opened.definition('L-03')).toMatchObject({ name: before.name, criteria: ['Relu'] });
    const shown = await opened.definition('L-03');
    valueOf(await opened.page('saveDeliverable', { ...second, before: shown, criteria: shown.criteria }));
    expect(await opened.definition('L-03')).toMatchObject({ name: 'Autre nom', criteria: ['Relu'] });
  });

  test('is not brought back by who still has the form of one that was removed', async () => {
    const before = await opened.definition('L-03');
    valueOf(await opened.page('removeDeliverable', { id: 'L-03' }));
    expect(
      failureOf(await opened.page('saveDeliverable', { ...before, contractDate, id: 'L-03', before })),
    ).toBe('conflict');
  });

  test('has not changed where a reading only noted under which id Jira knows its source', async () => {
    const before = await opened.definition('L-03');
    const unknown = {
      ...before,
      source: 'issue' in before.source ? { issue: before.source.issue } : before.source,
    };
    valueOf(await opened.page('saveDeliverable', { ...before, contractDate, id: 'L-03', before: unknown }));
  });

  test('is not changed without saying what its form showed', async () => {
    const before = await opened.definition('L-03');
    const reply = await opened.page('saveDeliverable', { ...before, contractDate, id: 'L-03' });
    expect(reply).toEqual({ ok: false, failure: { code: 'invalid-request', detail: 'before' } });
  });
});

describe('an import over a plan that somebody works on', () => {
  const RISK: RiskEntry = {
    ...{ title: 'Entre-temps', probability: 0.5, impactDays: 1, impactMoney: null, status: 'open' },
    ...{ owner: null, response: null, due: null, concerns: null },
  };

  test('tells first what it replaces and what the file does not hold, and changes nothing', async () => {
    const file = valueOf(await opened.page('exportProject', {}));
    valueOf(await opened.page('saveRisk', { before: null, entry: RISK }));
    const before = await opened.definition('L-03');
    valueOf(
      await opened.page('saveDeliverable', {
        ...before,
        contractDate,
        id: 'L-03',
        before,
        criteria: ['Relu'],
      }),
    );
    const { revision, parts } = valueOf(await opened.page('previewImport', { export: file }));
    expect(revision).toBeGreaterThan(0);
    const deliverables = file.projects[0]?.deliverables?.length;
    expect(parts.find(({ part }) => part === 'risks')).toMatchObject({ gone: ['Entre-temps'], changed: [] });
    expect(parts.find(({ part }) => part === 'deliverables')).toEqual({
      part: 'deliverables',
      kept: deliverables,
      given: deliverables,
      gone: [],
      changed: [before.name],
    });
    expect(parts.find(({ part }) => part === 'baselines')).toMatchObject({ gone: [], changed: [] });
    expect(
      valueOf(await opened.page('listRisks', {})).risks.some(({ entry }) => entry.title === RISK.title),
    ).toBe(true);
  });

  test('is refused to who was not shown what is there, and to who was shown something else', async () => {
    const file = valueOf(await opened.page('exportProject', {}));
    expect(failureOf(await opened.page('importProject', { export: file }))).toBe('conflict');
    const { revision } = valueOf(await opened.page('previewImport', { export: file }));
    valueOf(await opened.page('saveRisk', { before: null, entry: RISK }));
    expect(failureOf(await opened.page('importProject', { export: file, revision }))).toBe('conflict');
    expect(
      valueOf(await opened.page('listRisks', {})).risks.some(({ entry }) => entry.title === RISK.title),
    ).toBe(true);
    const shown = valueOf(await opened.page('previewImport', { export: file }));
    valueOf(await opened.page('importProject', { export: file, revision: shown.revision }));
    expect(
      valueOf(await opened.page('listRisks', {})).risks.some(({ entry }) => entry.title === RISK.title),
    ).toBe(false);
  });
});

describe('what a file says that people did', () => {
  const exported = async (): Promise<ProjectExport> => {
    const [project] = valueOf(await opened.page('exportProject', {})).projects;
    if (!project) throw new Error('nothing was exported');
    return project;
  };
  const fileOf = (project: ProjectExport): JalonExport => ({ formatVersion: 1, projects: [project] });
  const FORGED = {
    name: 'Avenant',
    date: '2026-01-15',
    reason: 'Accord du client',
    author: 'hugo-marchand',
    deliverables: {},
  };
  const today = '2026-02-27';

  test('is marked with who brought it in and when, and the mark goes out with it', async () => {
    const before = await exported();
    const progress = [{ date: '2026-01-15', percent: 40, by: 'hugo-marchand', note: null }];
    const acceptance = [{ date: '2026-01-16', state: 'delivered', by: 'hugo-marchand', note: null } as const];
    const [first, ...others] = before.deliverables ?? [];
    if (!first) throw new Error('there is no deliverable');
    const changed = {
      ...before,
      baselines: [...(before.baselines ?? []), FORGED],
      deliverables: [{ ...first, progress, acceptance }, ...others],
    };
    valueOf(await opened.importOver(fileOf(changed)));
    const after = await exported();
    const imported = [{ by: LEAD, date: today }];
    expect(after.baselines?.at(-1)).toEqual({ ...FORGED, imported });
    expect(after.deliverables?.[0]).toMatchObject({
      progress: [{ ...progress[0], imported }],
      acceptance: [{ ...acceptance[0], imported }],
    });
  });

  test('keeps its mark through any number of exports and imports, and with its mark left out of the file', async () => {
    const before = await exported();
    valueOf(await opened.importOver(fileOf({ ...before, baselines: [...(before.baselines ?? []), FORGED] })));
    const marked = await exported();
    valueOf(await opened.importOver(fileOf(marked)));
    expect(await exported()).toEqual(marked);
    const washed = (marked.baselines ?? []).map((baseline) => ({ ...baseline, imported: undefined }));
    valueOf(await opened.importOver(fileOf({ ...marked, baselines: washed })));
    expect(await exported()).toEqual(marked);
    await opened.site.clock.moveTo(opened.site.clock.now() + 24 * 3_600_000);
    const other = washed.map((baseline) => ({ ...baseline, reason: 'Autre motif' }));
    valueOf(await opened.importOver(fileOf({ ...marked, baselines: other })));
    expect((await exported()).baselines?.at(-1)?.imported).toEqual([{ by: LEAD, date: '2026-02-28' }]);
  });

  test('of a file that names who brought it in before, both are told', async () => {
    const before = await exported();
    const imported = [{ by: 'somebody', date: '2026-01-20' }];
    valueOf(await opened.importOver(fileOf({ ...before, baselines: [{ ...FORGED, imported }] })));
    expect((await exported()).baselines?.[0]?.imported).toEqual([...imported, { by: LEAD, date: today }]);
  });

  test('here and nowhere else has no mark', async () => {
    valueOf(await opened.page('captureBaseline', { name: 'Ici', reason: 'Revue' }));
    const marked = await exported();
    expect(marked.baselines?.at(-1)).not.toHaveProperty('imported');
    valueOf(await opened.importOver(fileOf(marked)));
    expect((await exported()).baselines?.at(-1)).not.toHaveProperty('imported');
  });
});
