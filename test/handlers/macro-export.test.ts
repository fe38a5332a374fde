import { adfFaultOf } from '../host/confluence/adf/adf-fault';
import { CLIENT, LEAD, openSite, STRANGER, type OpenedSite } from './opened-site';

const NOT_READ = 'Le projet n’a pas encore été lu';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite({ imported: false });
});
afterAll(() => opened.site.close());

/** The words of the document that stands in place of the macro. */
async function exported(
  accountId: string | null,
  locale = 'fr',
  projectId: unknown = opened.projectId,
): Promise<string> {
  const extension = {
    config: { projectId },
    content: { id: '65536', type: 'page', subtype: null },
    space: { id: '1', key: 'PORT' },
  };
  const document = await opened.site.forge.exportMacro('project-macro', {
    exportType: 'word',
    accountId,
    locale,
    extension,
  });
  expect(adfFaultOf(document)).toBeNull();
  return JSON.stringify(document);
}

test('before the project was read the export says so', async () => {
  const text = await exported(LEAD);
  expect(text).toContain(NOT_READ);
  expect(text).not.toContain('Portail citoyen');
});

describe('once the project was read', () => {
  beforeAll(async () => {
    await opened.page('importProject', { export: opened.site.export.jalon });
    await opened.site.forge.drain();
  });

  test('whoever may see it gets its figures, as a document that Confluence accepts', async () => {
    expect(await exported(LEAD)).toContain('Portail citoyen (PORT)');
    expect(await exported(LEAD, 'en')).toContain('Portail citoyen (PORT)');
  });

  test('amounts of money are for those who see costs', async () => {
    expect(await exported(LEAD)).toContain('€');
    expect(await exported(CLIENT)).not.toContain('€');
  });

  test.each([
    ['an unknown viewer', null],
    ['somebody who may not browse the project', STRANGER],
  ])('%s gets nothing of the project', async (_, accountId) => {
    const text = await exported(accountId);
    expect(text).toContain(NOT_READ);
    expect(text).not.toContain('Portail citoyen');
  });

  test('whoever has not consented that the app looks on their behalf gets nothing of the project', async () => {
    opened.site.faults.set({ withoutConsent: [LEAD] });
    const text = await exported(LEAD).finally(() => opened.site.faults.clear());
    expect(text).toContain(NOT_READ);
    expect(text).not.toContain('Portail citoyen');
  });

  test('a surface of theirs asks for that consent, through the platform', async () => {
    opened.site.faults.set({ withoutConsent: [LEAD] });
    await expect(opened.page('showProject', {})).rejects.toThrow('Authentication Required');
    opened.site.faults.clear();
  });

  test.each([null, '', 7, { id: '10000' }])(
    'a macro of which the project is %j says so',
    async (projectId) => {
      expect(await exported(LEAD, 'fr', projectId)).toContain(NOT_READ);
    },
  );

  test('none of this failed in the app, but for the consent that the platform asks', () => {
    expect(opened.site.forge.errors.map(({ error }) => String(error))).toEqual([
      'NEEDS_AUTHENTICATION_ERR: Authentication Required',
    ]);
  });
});
