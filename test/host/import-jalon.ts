import { z } from 'zod';
import { openProject } from './in-process';
import type { WholeSite } from './whole-site';

const jalonExport = z.looseObject({ projects: z.array(z.looseObject({ key: z.string() })) });
const reply = z.object({
  ok: z.boolean(),
  failure: z.object({ code: z.string(), detail: z.string().optional() }).optional(),
});

/**
 * Gives the app, at the first start, the `jalon.json` of the site export: project by project through the
 * app's own import, as an administrator of the project would. Throws where the app refuses it, with the
 * reason.
 */
export async function importJalon(site: WholeSite): Promise<void> {
  if (site.export.jalon === null) return;
  const imported = site.state.collection<true>('site/imported');
  const { projects, ...rest } = jalonExport.parse(site.export.jalon);
  for (const project of projects.filter(({ key }) => !imported.has(key))) {
    const answer = reply.parse(
      await openProject(site, project.key).call('importProject', {
        export: { ...rest, projects: [project] },
      }),
    );
    if (!answer.ok) {
      const { code, detail } = answer.failure ?? { code: 'unexpected' };
      throw new Error(
        `jalon.json, project ${project.key}: the app refuses it: ${[code, detail].filter(Boolean).join(', ')}.`,
      );
    }
    imported.set(project.key, true);
  }
}
