import type { RegisteredRisk, RiskEntry } from '../../src/contract/risks';
import { dayOf } from '../../src/domain/calendar/day';
import { ARCHITECT, CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
let supportId: string;
beforeAll(async () => {
  opened = await openSite();
  supportId = opened.site.jira.directory.projects().find(({ key }) => key === 'SOC')?.id ?? '';
  valueOf(await opened.page('showProject', { projectId: supportId }, LEAD));
  await opened.site.forge.drain();
});
afterAll(() => opened.site.close());

const NEW = {
  title: 'Le prestataire d’hébergement change d’offre',
  probability: 0.9,
  impactDays: 30,
  impactMoney: 40_000_00,
  status: 'open',
  owner: ARCHITECT,
  response: 'Négocier un préavis',
  due: dayOf('2026-04-10') ?? null,
  concerns: { milestone: 'J-3' },
} satisfies RiskEntry;

const register = async (who = LEAD, projectId = opened.projectId): Promise<readonly RegisteredRisk[]> =>
  valueOf(await opened.page('listRisks', { projectId }, who)).risks;
const risk = async (id: string, who = LEAD, projectId = opened.projectId): Promise<RegisteredRisk> => {
  const found = (await register(who, projectId)).find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not in the register`);
  return found;
};

describe('a risk', () => {
  test('is added, counts at once and is judged with the others', async () => {
    const before = valueOf(await opened.page('showProject', {})).result?.risks;
    const { result } = valueOf(await opened.page('saveRisk', { before: null, entry: NEW }));
    const added = result?.risks.open[0];
    expect(added).toMatchObject({
      id: 'RQ-7',
      title: NEW.title,
      criticality: 'critical',
      concerns: { milestone: 'J-3' },
    });
    expect(result?.risks.recorded).toBe((before?.recorded ?? 0) + 1);
    expect(result?.axes.risks.weather).toBe('storm');
    expect((await risk('RQ-7')).entry).toEqual(NEW);
    expect((await risk('RQ-7')).raised).toBe(dayOf('2026-02-27'));
  });

  test('is changed; once closed it counts no more, and the day is kept', async () => {
    const { id, entry } = await risk('RQ-7');
    const closed = { ...entry, probability: 0.2, status: 'closed' } as const;
    const { result } = valueOf(await opened.page('saveRisk', { before: { id, entry }, entry: closed }));
    expect(result?.risks.open.map((one) => one.id)).not.toContain('RQ-7');
    expect(await risk('RQ-7')).toMatchObject({ entry: closed, settled: dayOf('2026-02-27') });
    valueOf(await opened.page('saveRisk', { before: { id, entry: closed }, entry }));
    expect(await risk('RQ-7')).toMatchObject({ entry, settled: null });
  });

  test('that somebody else changed since the form was opened is not overwritten', async () => {
    const { id, entry } = await risk('RQ-2');
    valueOf(
      await opened.page('saveRisk', {
        before: { id, entry },
        entry: { ...entry, response: 'Journées réservées' },
      }),
    );
    const late = await opened.page('saveRisk', {
      before: { id, entry },
      entry: { ...entry, probability: 0.1 },
    });
    expect(failureOf(late)).toBe('conflict');
    expect((await risk('RQ-2')).entry).toEqual({ ...entry, response: 'Journées réservées' });
  });

  test('that somebody else removed meanwhile does not come back by a save', async () => {
    const { id, entry } = await risk('RQ-2');
    valueOf(await opened.page('removeRisk', { id }));
    expect(failureOf(await opened.page('saveRisk', { before: { id, entry }, entry }))).toBe('conflict');
    valueOf(await opened.page('restoreRisk', { id }));
  });

  test('that was removed comes back as it was, in its place; its id is given to no other', async () => {
    const before = await register();
    const last = before.at(-1)?.id ?? '';
    valueOf(await opened.page('removeRisk', { id: last }));
    valueOf(await opened.page('removeRisk', { id: 'RQ-1' }));
    expect(failureOf(await opened.page('removeRisk', { id: 'RQ-1' }))).toBe('invalid-request');
    valueOf(await opened.page('saveRisk', { before: null, entry: { ...NEW, title: 'Entre-temps' } }));
    valueOf(await opened.page('restoreRisk', { id: 'RQ-1' }));
    valueOf(await opened.page('restoreRisk', { id: last }));
    const after = await register();
    expect(after.filter(({ entry }) => entry.title !== 'Entre-temps')).toEqual(before);
    expect(new Set(after.map(({ id }) => id)).size).toBe(before.length + 1);
    expect(failureOf(await opened.page('restoreRisk', { id: last }))).toBe('invalid-request');
  });

  test('removed and brought by an import does not overwrite the import', async () => {
    const file = valueOf(await opened.page('exportProject', {}));
    valueOf(await opened.page('removeRisk', { id: 'RQ-3' }));
    valueOf(await opened.importOver(file));
    expect(failureOf(await opened.page('restoreRisk', { id: 'RQ-3' }))).toBe('conflict');
  });

  test.each([
    ['no title', { title: '  ' }, 'entry.title'],
    ['a probability in per cent', { probability: 60 }, 'entry.probability'],
    ['a negative delay', { impactDays: -1 }, 'entry.impactDays'],
    ['part of a cent', { impactMoney: 0.5 }, 'entry.impactMoney'],
    ['a subject that is none', { concerns: { issue: 'portail' } }, 'entry.concerns.issue'],
  ])('with %s is refused', async (_, part, detail) => {
    const reply = await opened.page('saveRisk', { before: null, entry: { ...NEW, ...part } });
    expect(reply).toEqual({ ok: false, failure: { code: 'invalid-request', detail } });
  });
});

describe('the money of a risk', () => {
  const said = { ...NEW, title: 'Le socle tarde', concerns: null, owner: null };

  test('is shown to nobody who may not see costs', async () => {
    expect((await register(CLIENT)).every(({ entry }) => entry.impactMoney === null)).toBe(true);
    expect((await register(ARCHITECT)).some(({ entry }) => (entry.impactMoney ?? 0) > 0)).toBe(true);
  });

  test('stays as it is when somebody saves who may not see it, whatever they send', async () => {
    const projectId = supportId;
    valueOf(await opened.page('saveRisk', { projectId, before: null, entry: said }, LEAD));
    const { id, entry } = await risk('RQ-1', ARCHITECT, projectId);
    expect(entry.impactMoney).toBeNull();
    const sent = { ...entry, probability: 0.1, impactMoney: 1 };
    valueOf(await opened.page('saveRisk', { projectId, before: { id, entry }, entry: sent }, ARCHITECT));
    expect((await risk('RQ-1', LEAD, projectId)).entry).toEqual({ ...said, probability: 0.1 });
  });

  test('of a risk that somebody adds who may not see it is unknown, and no cost by probability is told', async () => {
    const [projectId, before] = [supportId, null];
    const entry = { ...said, title: 'Le fournisseur tarde', impactMoney: 5 };
    valueOf(await opened.page('saveRisk', { projectId, before, entry }, ARCHITECT));
    const added = (await register(LEAD, projectId)).find((one) => one.entry.title === entry.title);
    expect(added?.entry.impactMoney).toBeNull();
    const { result } = valueOf(await opened.page('showProject', { projectId }, LEAD));
    expect(result?.risks.exposureMoney).toEqual({ known: false, because: 'no-risk-cost' });
    valueOf(await opened.page('removeRisk', { projectId, id: added?.id ?? '' }, LEAD));
  });
});
