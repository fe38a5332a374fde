import type { Json } from '../host/seams/json';
import type { WholeSite } from '../host/whole-site';
import { ADMINISTRATOR, callPage, callPanel, PROJECT, type Answer } from './schedule-site';
import type { Step } from './schedule';

type Entry = Extract<Step, { readonly kind: 'entry' }>;

/** What somebody entered and the app said that it has taken. */
export type Entered =
  | { readonly what: 'declaration'; readonly note: string }
  | { readonly what: 'deliverable'; readonly name: string }
  | { readonly what: 'adopted'; readonly source: Json }
  | { readonly what: 'baseline'; readonly name: string };

/**
 * Enters something in the app as a person would; gives what must never be lost from then on, null where the
 * app did not take it.
 */
export async function enterInApp(site: WholeSite, step: Entry, number: number): Promise<Entered | null> {
  return ENTRIES[step.entry](site, step, `${step.entry} ${String(number)}`);
}

const ENTRIES: Readonly<
  Record<Entry['entry'], (site: WholeSite, step: Entry, name: string) => Promise<Entered | null>>
> = {
  declare: async (site, { pick, value }, note) => {
    const issues = site.jira.directory.issuesOf(PROJECT.key, ADMINISTRATOR, 0, 100);
    const issue = issues[pick % Math.max(1, issues.length)];
    if (issue === undefined) return null;
    const request =
      value % 2 === 0 ? { percent: value % 101, note } : { remainingSeconds: 900 * (value % 40), note };
    return taken(await callPanel(site, issue.id, 'declareProgress', request), { what: 'declaration', note });
  },
  'save deliverable': async (site, { value }, name) => {
    const sources = [
      { version: '72' },
      { component: 'Portail' },
      { label: 'front' },
      { jql: 'project = APP AND labels = urgent' },
    ];
    const request = {
      id: null,
      name,
      source: sources[value % sources.length],
      earning: 'zero-hundred',
      phase: null,
      contractDate: '2026-06-30',
    };
    return taken(await callPage(site, 'saveDeliverable', request), { what: 'deliverable', name });
  },
  adopt: async (site, { pick }) => {
    const proposed = await callPage(site, 'proposeDeliverables');
    const proposals = (proposed?.value?.['proposals'] ?? []) as readonly { readonly source: Json }[];
    const proposal = proposals[pick % Math.max(1, proposals.length)];
    if (proposal === undefined) return null;
    const answer = await callPage(site, 'adoptDeliverables', { sources: [proposal.source] });
    return taken(answer, { what: 'adopted', source: proposal.source });
  },
  'capture baseline': async (site, _step, name) =>
    taken(await callPage(site, 'captureBaseline', { name, reason: 'agreed' }), { what: 'baseline', name }),
  'read again': async (site) => {
    await callPage(site, 'synchronise');
    return null;
  },
  'stop reading': async (site) => {
    await callPage(site, 'cancelSync');
    return null;
  },
};

const taken = (answer: Answer | null, entered: Entered): Entered | null =>
  answer?.ok === true ? entered : null;
