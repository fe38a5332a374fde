import { generatedExport } from '../bench/generated-export';
import { openProject } from '../host/in-process';
import type { SiteExport } from '../host/seams/site-export';
import { startSite } from '../host/site';

const IMPORTED = 2_000;
const IMPORT_BEGAN = Date.parse('2024-07-01T09:00:00.000Z');
const EACH = 3_000;

/**
 * A project that came from elsewhere within less than two hours; its moments are written in UTC, on a site in
 * Paris.
 */
function imported(): SiteExport {
  const whole = generatedExport(IMPORTED);
  const issues = whole.issues.map(({ id, key, fields }, number) => {
    const created = new Date(IMPORT_BEGAN + number * EACH).toISOString().replace('Z', '+0000');
    return { id, key, fields: { ...fields, created, updated: created, worklog: { total: 0, worklogs: [] } } };
  });
  return { ...whole, issues };
}

test('a project whose issues were created within two hours is read in windows of about as many issues each', async () => {
  const pages = new Map<string, number>();
  const observe = ({ path, requestBody }: { readonly path: string; readonly requestBody: string | null }) => {
    const { jql } = JSON.parse(path.endsWith('/search/jql') ? (requestBody ?? '{}') : '{}') as {
      readonly jql?: string;
    };
    if (jql?.includes('created')) pages.set(jql, (pages.get(jql) ?? 0) + 1);
  };
  const site = await startSite({ data: imported(), stateFolder: null, port: null, time: 'manual', observe });
  try {
    await site.forge.drain();
    const project = openProject(site, 'BIG');
    await project.call('showProject');
    await site.forge.drain();
    expect(await project.call('showProject')).toMatchObject({
      value: { result: { projectIssues: IMPORTED } },
    });
    expect(pages.size).toBe(3);
    expect(Math.max(...pages.values())).toBeLessThanOrEqual(9);
  } finally {
    await site.close();
  }
});
