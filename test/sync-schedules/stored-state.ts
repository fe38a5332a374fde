import type { ProjectMeta } from '../../src/contract/stored/project-meta';
import { PORTS } from '../../src/handlers/composition-root';
import type { WholeSite } from '../host/whole-site';
import type { Entered } from './enter-in-app';
import { callPage, PROJECT } from './schedule-site';

/**
 * What the app has stored of the project, read through its own gateways: facts, what it knows of the site,
 * and the figures.
 */
export function storedState(site: WholeSite) {
  return site.forge.within(async () => {
    const facts = await PORTS.store.readFacts(PROJECT.id);
    const meta = await PORTS.store.readMeta(PROJECT.id);
    const { sync, record } = await PORTS.store.readInitialState(PROJECT.id);
    const lists = record && (await PORTS.store.readLists(PROJECT.id, record, new Set()));
    return { phase: sync?.state.phase, facts, meta, result: record?.result, lists };
  });
}

/**
 * The same after everything that can be read again was forgotten, and read once without any fault. What a
 * source had last that names nothing any more is kept as what people enter is: Jira does not know it any
 * more.
 */
export async function readFromScratch(site: WholeSite) {
  const lastSelections = await site.forge.within(
    async () => (await PORTS.store.readMeta(PROJECT.id))?.lastSelections,
  );
  const kept = site.state.collection('kvs/keys');
  for (const [key] of [...kept.entries()]) kept.delete(key);
  await callPage(site, 'showProject');
  await site.forge.drain();
  if (lastSelections !== undefined) await readAgainWith(site, { lastSelections });
  return storedState(site);
}

async function readAgainWith(site: WholeSite, memory: Pick<ProjectMeta, 'lastSelections'>): Promise<void> {
  await site.forge.within(async () => {
    const meta = await PORTS.store.readMeta(PROJECT.id);
    if (meta !== undefined) await PORTS.store.writeMeta(PROJECT.id, { ...meta, ...memory });
  });
  await callPage(site, 'synchronise');
  await site.forge.drain();
}

/** Of what people entered, what is not stored any more. */
export async function lostEntries(site: WholeSite, entered: readonly Entered[]): Promise<readonly Entered[]> {
  const { plan } = await site.forge.within(() => PORTS.store.readPlan(PROJECT.id));
  const declared = [
    ...site.state
      .collection<{ readonly value: { readonly note?: string } }>('kvs/entity/declaration')
      .entries(),
  ];
  const notes = new Set(declared.map(([, { value }]) => value.note));
  const names = new Set(plan.deliverables.map(({ name }) => name));
  const sources = new Set(plan.deliverables.map(({ source }) => JSON.stringify(source)));
  const baselines = new Set(plan.baselines.map(({ name }) => name));
  return entered.filter((one) => {
    if (one.what === 'declaration') return !notes.has(one.note);
    if (one.what === 'deliverable') return !names.has(one.name);
    if (one.what === 'adopted') return !sources.has(JSON.stringify(one.source));
    return !baselines.has(one.name);
  });
}
