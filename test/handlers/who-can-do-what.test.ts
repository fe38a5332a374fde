import type { Holder, RightsView } from '../../src/contract/rights-view';
import { FOLLOWS, GIVEN_BY, type Granting } from '../../src/domain/access/given-by';
import { RIGHTS, type Right } from '../../src/domain/access/viewer';
import { CLIENT, failureOf, LEAD, valueOf, type OpenedSite } from './opened-site';
import { ACCOUNTANT, MANAGER, openSecrets } from './secret-sites';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSecrets({});
});
afterEach(() => opened.site.faults.clear());
afterAll(() => opened.site.close());

const rightsOf = async (who: string): Promise<RightsView> =>
  valueOf(await opened.page('showRights', {}, who));

describe('who can do what', () => {
  test('names to an administrator of the project whom its permission scheme grants each permission', async () => {
    const { holders } = await rightsOf(LEAD);
    const people = (permission: Granting) => holders?.[permission].map(({ name }) => name);
    expect(people('administer')).toEqual([LEAD]);
    expect(people('see-costs')).toEqual([LEAD, 'hugo-marchand', ACCOUNTANT]);
    expect(people('manage-deliverables')).toEqual([LEAD, MANAGER, ACCOUNTANT]);
    expect(people('browse')).toContain(CLIENT);
    expect(people('edit-issues')).not.toContain(CLIENT);
  });

  test.each([MANAGER, ACCOUNTANT])(
    'names nobody to %s, to whom Jira does not show the scheme',
    async (who) => {
      expect((await rightsOf(who)).holders).toBeNull();
    },
  );

  test.each([LEAD, MANAGER, ACCOUNTANT])(
    'says that %s holds what the permissions of the scheme give, as it is put in words',
    async (who) => {
      const { holders } = await rightsOf(LEAD);
      const isGranted = (permission: Granting): boolean =>
        (holders?.[permission] ?? []).some(({ kind, name }: Holder) => kind === 'person' && name === who);
      const isGiven = (right: Right): boolean =>
        GIVEN_BY[FOLLOWS[right] ?? right].some((permissions) => permissions.every(isGranted));
      expect((await rightsOf(who)).held).toEqual(RIGHTS.filter(isGiven));
    },
  );

  test('counts the deliverables whose approver somebody is', async () => {
    const { deliverables } = valueOf(await opened.page('listDeliverables', {}));
    for (const who of [LEAD, MANAGER])
      expect((await rightsOf(who)).approves).toBe(
        deliverables.filter(({ approver }) => approver === who).length,
      );
  });

  test('is not said to who does not manage deliverables, nor made up where Jira does not answer', async () => {
    expect(failureOf(await opened.page('showRights', {}, CLIENT))).toBe('forbidden');
    const refused = { kind: 'refused', status: 503 } as const;
    opened.site.faults.set({
      calls: [{ service: 'jira', path: '/permissionscheme', times: 100, effect: refused }],
    });
    // Which of the two depends on how long the retries took.
    expect(['jira-busy', 'jira-unavailable']).toContain(failureOf(await opened.page('showRights', {})));
  });
});
