import type { Proposal } from '../../src/contract/proposal';
import type { RiskEntry } from '../../src/contract/risks';
import { definitionOf } from '../../src/domain/plan/definition';
import type { Json } from '../host/seams/json';
import { ARCHITECT, CLIENT, failureOf, LEAD, valueOf, type OpenedSite } from './opened-site';
import { ACCOUNTANT, MANAGER, openSecrets, RESTRICTED } from './secret-sites';
import { viewsOf } from './views-of';
import type { Deliverable } from '../../src/domain/plan/deliverable';

const EPIC = 'PORT-7';
const SUMMARY = 'Rachat de la société Untel';

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSecrets({ secret: [{}] });
});
afterEach(() => opened.site.close());

const hourPasses = async () => {
  await opened.site.clock.moveTo(opened.site.clock.now() + 3_600_000);
  await opened.site.forge.drain();
};
const listed = async (as: string): Promise<readonly Deliverable[]> =>
  valueOf(await opened.page('listDeliverables', {}, as)).deliverables;
const formOf = ({
  id,
  name,
  source,
  earning,
  phase,
  owner,
  approver,
  criteria,
  statusPercents,
}: Deliverable) => ({
  ...{ id, name, source, earning, phase, owner, approver, criteria, statusPercents },
  contractDate: null,
});
/** As a form does that was opened a moment ago. */
const save = async (request: { readonly id: string | null } & Json, as: string) => {
  const stored = (await listed(as)).find(({ id }) => id === request.id);
  return opened.page(
    'saveDeliverable',
    { ...request, ...(stored && { before: definitionOf(stored) }) } as never,
    as,
  );
};
const sourceOf = async (id: string) => (await listed(LEAD)).find((one) => one.id === id)?.source;

/** An epic gets a security level and a summary that says something. */
async function restrict(key: string): Promise<void> {
  const level = opened.site.export.issues.find(({ fields }) => fields['security'])?.fields[
    'security'
  ] as Json;
  const { status } = await opened.jira('PUT', `/rest/api/3/issue/${key}`, {
    fields: { security: { id: level['id'] }, summary: SUMMARY, duedate: '2027-11-26' },
  });
  expect(status).toBe(204);
  await hourPasses();
}

describe('an issue that feeds a deliverable and that a reader may not see', () => {
  test('has a name for those who see it, and for nobody else', async () => {
    const before = (await listed(LEAD)).find(({ source }) => 'issue' in source && source.issue === EPIC);
    await restrict(EPIC);
    expect(await sourceOf(before?.id ?? '')).toMatchObject({ issue: EPIC });
    for (const reader of [CLIENT, MANAGER, ACCOUNTANT]) {
      expect((await listed(reader)).find(({ id }) => id === before?.id)?.source).toEqual({ issue: '' });
      const views = JSON.stringify(await viewsOf(opened, reader));
      expect([views.includes(`"${EPIC}"`), views.includes(EPIC + '\\"'), views.includes(SUMMARY)]).toEqual([
        false,
        false,
        false,
      ]);
    }
  });

  test('stays where somebody who does not see it saves the rest, takes it out and puts it back', async () => {
    await restrict(EPIC);
    const hidden = (await listed(MANAGER)).find(({ source }) => 'issue' in source && source.issue === '');
    if (!hidden) throw new Error('nothing is hidden');
    valueOf(await save({ ...formOf(hidden), name: 'Another name' }, MANAGER));
    expect(await sourceOf(hidden.id)).toMatchObject({ issue: EPIC });
    valueOf(await opened.page('removeDeliverable', { id: hidden.id }, MANAGER));
    valueOf(await opened.page('restoreDeliverable', { id: hidden.id }, MANAGER));
    expect(await sourceOf(hidden.id)).toMatchObject({ issue: EPIC });
    expect((await listed(LEAD)).find(({ id }) => id === hidden.id)?.name).toBe('Another name');
  });

  test('is not told to be gone to those from whom it was hidden; those who can mend it read no key', async () => {
    await restrict(EPIC);
    const issue = opened.site.jira.directory.issue(EPIC);
    const children = '?deleteSubtasks=true';
    expect((await opened.jira('DELETE', `/rest/api/3/issue/${issue?.id ?? ''}${children}`)).status).toBe(204);
    await hourPasses();
    const goneFor = async (who: string) =>
      valueOf(await opened.page('showProject', {}, who)).result?.goneSources;
    expect(await goneFor(CLIENT)).toEqual([]);
    expect(await goneFor(MANAGER)).toMatchObject([{ source: { issue: '' } }]);
    expect(JSON.stringify(await viewsOf(opened, MANAGER))).not.toContain(`${EPIC}\\"`);
  });

  test('that everybody could see is still named once it is gone', async () => {
    const issue = opened.site.jira.directory.issue(EPIC);
    expect(
      (await opened.jira('DELETE', `/rest/api/3/issue/${issue?.id ?? ''}?deleteSubtasks=true`)).status,
    ).toBe(204);
    await hourPasses();
    const { result } = valueOf(await opened.page('showProject', {}, CLIENT));
    expect(result?.goneSources).toMatchObject([{ source: { issue: EPIC } }]);
  });
});

describe('a source is asked of Jira as the person who saves it', () => {
  const added = (source: object) => ({
    ...{
      id: null,
      name: 'Added',
      source,
      earning: 'effort',
      phase: null,
      contractDate: null,
      owner: null,
      approver: null,
    },
    ...{ criteria: [], statusPercents: {} },
  });

  test.each([
    [{ issue: 'SECR-1' }],
    [{ issue: 'PORT-1', id: '30001' }],
    [{ issue: RESTRICTED }],
    [{ issue: 'PORT-99999' }],
    [{ issue: 'NONE-1' }],
  ])('%j is refused as if it did not exist, in a form and in an import', async (source) => {
    const refused = { ok: false, failure: { code: 'source-not-found', detail: source.issue } };
    expect(await save(added(source), MANAGER)).toEqual(refused);
    const file = valueOf(await opened.page('exportProject', {}, ACCOUNTANT));
    const project = file.projects[0];
    const deliverables = [...(project?.deliverables ?? []), { id: 'L-99', name: 'Added', source }];
    const changed = { formatVersion: 1, projects: [{ ...project, deliverables }] };
    expect(await opened.importOver(changed, ACCOUNTANT)).toEqual(refused);
    expect((await listed(LEAD)).some(({ name }) => name === 'Added')).toBe(false);
  });

  test('what they see is taken, and stays to be saved by those who do not', async () => {
    const { result } = valueOf(await save(added({ issue: 'SECR-1' }), LEAD));
    const id = result?.deliverables.find(({ name }) => name === 'Added')?.id ?? '';
    expect(failureOf(await save({ ...added({ issue: '' }), id, name: 'Renamed' }, MANAGER))).toBeNull();
    expect(await sourceOf(id)).toEqual({ issue: 'SECR-1', id: '30001' });
  });
});

describe('an epic that not everybody may see', () => {
  const proposed = async (as: string, key: string): Promise<Proposal | undefined> =>
    valueOf(await opened.page('proposeDeliverables', {}, as)).proposals.find(
      ({ source }) => 'issue' in source && source.issue === key,
    );

  test('is adopted under a name that somebody gives, and brings no date', async () => {
    const id =
      (await listed(LEAD)).find(({ source }) => 'issue' in source && source.issue === EPIC)?.id ?? '';
    valueOf(await opened.page('removeDeliverable', { id }));
    await restrict(EPIC);
    const proposal = await proposed(LEAD, EPIC);
    expect(proposal).toMatchObject({ name: SUMMARY, asksForName: true });
    expect((await proposed(LEAD, 'PORT-8'))?.asksForName).toBe(false);
    const sources = [proposal?.source ?? { label: 'none' }];
    const failure = { code: 'invalid-request', detail: 'names.0' };
    expect(await opened.page('adoptDeliverables', { sources })).toEqual({ ok: false, failure });
    valueOf(await opened.page('adoptDeliverables', { sources, names: ['Volet 7'] }));
    expect((await listed(CLIENT)).at(-1)).toMatchObject({
      name: 'Volet 7',
      source: { issue: '' },
      contractDate: null,
    });
    expect(JSON.stringify(await viewsOf(opened, CLIENT))).not.toContain(SUMMARY);
  });
});

describe('a risk that bears on a hidden issue', () => {
  const entry: RiskEntry = {
    ...{
      title: 'x',
      probability: 0.5,
      impactDays: 1,
      impactMoney: null,
      status: 'open',
      owner: null,
      response: null,
      due: null,
    },
    concerns: { issue: RESTRICTED },
  };
  const registered = async (as: string) =>
    valueOf(await opened.page('listRisks', {}, as)).risks.find((risk) => risk.entry.title === 'x');

  test('names it to those who see it alone, and keeps it when others save it', async () => {
    valueOf(await opened.page('saveRisk', { before: null, entry }));
    for (const who of [LEAD, ARCHITECT])
      expect((await registered(who))?.entry.concerns).toEqual({ issue: RESTRICTED });
    for (const who of [CLIENT, MANAGER, ACCOUNTANT]) {
      expect((await registered(who))?.entry.concerns).toEqual({ issue: '' });
      expect(JSON.stringify(await viewsOf(opened, who))).not.toContain(RESTRICTED);
    }
    const seen = await registered(MANAGER);
    const changed = { ...entry, concerns: { issue: '' }, probability: 0.25 };
    valueOf(
      await opened.page(
        'saveRisk',
        { before: { id: seen?.id, entry: seen?.entry }, entry: changed } as never,
        MANAGER,
      ),
    );
    expect((await registered(LEAD))?.entry).toMatchObject({
      concerns: { issue: RESTRICTED },
      probability: 0.25,
    });
  });
});

test('an export of somebody who does not see all, imported again by them, loses nothing', async () => {
  await restrict(EPIC);
  valueOf(await opened.page('captureBaseline', { name: 'New plan', reason: 'Asked for' }));
  const whole = valueOf(await opened.page('exportProject', {}));
  const shares = [{ issue: RESTRICTED, from: null, deliverables: { 'L-01': 70, 'L-02': 30 } }];
  valueOf(await opened.importOver({ formatVersion: 1, projects: [{ ...whole.projects[0], shares }] }));
  const before = valueOf(await opened.page('exportProject', {}));
  expect(before.projects[0]?.baselines?.at(-1)?.apart?.behind).toEqual(
    expect.arrayContaining([expect.any(String)]),
  );
  const part = valueOf(await opened.page('exportProject', {}, ACCOUNTANT));
  expect(part.projects[0]?.baselines?.at(-1)?.apart).toBeUndefined();
  expect(part.projects[0]?.baselines?.at(-1)?.deliverables).toEqual(
    before.projects[0]?.baselines?.at(-1)?.apart?.deliverables,
  );
  expect(JSON.stringify(part)).not.toMatch(new RegExp(`"(${EPIC}|${RESTRICTED})"`));
  valueOf(await opened.importOver(part, ACCOUNTANT));
  expect(valueOf(await opened.page('exportProject', {}))).toEqual(before);
});
