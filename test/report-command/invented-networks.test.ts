import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writtenExport } from '../data/invented/invented-export';
import { inventedNetworks } from '../data/invented/invented-networks';
import { readOptions } from './report-options';
import { runReport } from './run-report';

interface Indicators {
  readonly criticalPath: {
    readonly workingDays: unknown;
    readonly cycles: readonly unknown[];
    readonly issues: readonly string[];
  };
}

/** Milliseconds: some 5 s of work, on a machine that others use too. */
const PATIENCE = 240_000;

const { networks, site } = inventedNetworks(8);

describe('the report on networks whose longest path is known from how they are made', () => {
  const { folder, remove } = writtenExport(site);
  const out = mkdtempSync(join(tmpdir(), 'jalon-networks-'));
  const criticalPaths = new Map<string, Indicators['criticalPath']>();

  beforeAll(async () => {
    const keys = networks.map(({ key }) => key);
    await runReport(
      readOptions(['--data', folder, '--project', keys.join(','), '--out', join(out, 'report')]),
      () => undefined,
    );
    for (const key of keys) {
      const text = readFileSync(join(out, 'report', key, 'indicators.json'), 'utf8');
      criticalPaths.set(key, (JSON.parse(text) as Indicators).criticalPath);
    }
  }, PATIENCE);
  afterAll(() => {
    rmSync(out, { recursive: true });
    remove();
  });

  test.each(networks)('gives $key its $length working days', ({ key, length }) => {
    expect(criticalPaths.get(key)).toMatchObject({ workingDays: { known: true, value: length }, cycles: [] });
  });

  test.each(networks)('names for $key a chain of linked activities that is as long', ({ key, length }) => {
    const chain = criticalPaths.get(key)?.issues ?? [];
    const fields = chain.map((issue) => fieldsOf(issue));
    expect(fields.reduce((sum, { timeoriginalestimate }) => sum + timeoriginalestimate / (8 * 3600), 0)).toBe(
      length,
    );
    fields.slice(0, -1).forEach(({ issuelinks }, place) => {
      expect(issuelinks.map(({ outwardIssue }) => outwardIssue.key)).toContain(chain[place + 1]);
    });
  });
});

interface Fields {
  readonly timeoriginalestimate: number;
  readonly issuelinks: readonly { readonly outwardIssue: { readonly key: string } }[];
}

const fieldsOf = (issue: string): Fields =>
  site.issues.find(({ key }) => key === issue)?.['fields'] as Fields;
