import type { JalonExport } from '../../src/contract/jalon-export';
import { fc } from '../property-runs';
import { valueOf, type OpenedSite } from './opened-site';
import { RESTRICTED, SECRET_SUMMARY, type Fields } from './secret-sites';

/** What is done to a site before it is looked at. */
export type Change = (opened: OpenedSite) => Promise<void>;

const fieldsOf = fc.record<Fields>(
  {
    summary: fc.constantFrom(`${SECRET_SUMMARY} else`, 'Nothing to find'),
    duedate: fc.constantFrom('2026-03-02', '2026-12-18', '2027-10-29', null),
    timetracking: fc
      .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 900 }))
      .map(([estimate, rest]) => ({ originalEstimate: `${estimate}h`, remainingEstimate: `${rest}h` })),
    labels: fc.subarray(['recette', 'lot-1', 'lot-2']),
    assignee: fc.constantFrom(null, { accountId: 'mathieu-perrin' }, { accountId: 'lucas-fontaine' }),
  },
  { requiredKeys: [] },
);

/**
 * What somebody who sees an issue does to it: edits, time, a link to an issue that everybody sees, an end.
 */
const editsOf = (key: string) =>
  fc
    .record({
      fields: fieldsOf,
      hours: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
      blocks: fc.boolean(),
      ended: fc.boolean(),
    })
    .map(({ fields, hours, blocks, ended }): Change => async (opened) => {
      const write = async (method: string, path: string, body: unknown): Promise<void> => {
        const { ok, status } = await opened.jira(method, `/rest/api/3${path}`, body);
        if (!ok) throw new Error(`${method} ${path}: ${String(status)}`);
      };
      if (Object.keys(fields).length > 0) await write('PUT', `/issue/${key}`, { fields });
      for (const spent of hours)
        await write('POST', `/issue/${key}/worklog`, { timeSpentSeconds: spent * 3600 });
      const link = { type: { name: 'Blocks' }, inwardIssue: { key }, outwardIssue: { key: 'PORT-120' } };
      if (blocks) await write('POST', '/issueLink', link);
      if (!ended) return;
      const answer = await opened.jira('GET', `/rest/api/3/issue/${key}/transitions`);
      const { transitions } = (await answer.json()) as {
        readonly transitions: readonly { readonly id: string }[];
      };
      const last = transitions.at(-1);
      if (last) await write('POST', `/issue/${key}/transitions`, { transition: { id: last.id } });
    });

export const inTurn =
  (...changes: readonly Change[]): Change =>
  async (opened) => {
    for (const change of changes) await change(opened);
  };
export const nothing: Change = () => Promise.resolve();

const deletion: Change = async (opened) => {
  expect((await opened.jira('DELETE', '/rest/api/3/issue/SECR-2')).status).toBe(204);
};

/**
 * Issues of the other project come, go and say something else; the one that a source names by its key stays.
 */
const elsewhere = fc
  .tuple(editsOf('SECR-1'), editsOf('SECR-2'), fc.boolean())
  .map(([first, second, goes]) => inTurn(first, goes ? deletion : second));

/**
 * Whatever becomes of all that some readers may not see: an issue with a security level, and issues of a
 * project that they may not browse.
 */
export const hiddenChanges: fc.Arbitrary<Change> = fc
  .tuple(editsOf(RESTRICTED), elsewhere)
  .map(([restricted, others]) => inTurn(restricted, others));

/** The plan of the default project with other amounts of every kind. */
export const otherMoney: fc.Arbitrary<Change> = fc
  .record({
    rate: fc.integer({ min: 1, max: 40 }),
    budget: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ rate, budget }) => {
    let at = 0;
    const scaled = (amount: unknown): unknown => {
      const factor = budget[at++ % budget.length] ?? 1;
      return typeof amount === 'number' ? Math.round((amount * factor) / 10) : amount;
    };
    const change = (name: string, value: unknown): unknown => {
      if (name === 'perHour') return typeof value === 'number' ? Math.round((value * rate) / 10) : value;
      return name === 'amount' || name === 'impactMoney' ? scaled(value) : value;
    };
    return importedAgain((file) => JSON.parse(JSON.stringify(file, change)) as JalonExport);
  });

/** Imports what the project exports, with something changed. */
export const importedAgain =
  (other: (file: JalonExport) => JalonExport): Change =>
  async (opened) => {
    const file = valueOf(await opened.page('exportProject', {}));
    valueOf(await opened.importOver(other(file)));
  };
