import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FindingRule } from '../../src/domain/health/finding';
import { openProject } from '../host/in-process';
import { startSite } from '../host/site';
import { folderOf, runCase, runFolder, type Outcome } from './run-case';

/** What is read from files and from Jira, of the cases that `expected.json` tells in words. */
type Json = Readonly<Record<string, unknown>>;

interface Indicators {
  readonly deliverables: readonly { readonly issues: number }[];
  readonly criticalPath: { readonly workingDays: Json; readonly issues: readonly string[] };
  readonly confidence: {
    readonly value: number;
    readonly findings: readonly { readonly rule: string; readonly issues: Json }[];
  };
}

async function indicatorsOf(outcome: Promise<Outcome>): Promise<Indicators> {
  const { refused, ...made } = await outcome;
  if (refused !== null || !('indicators' in made)) throw new Error(`Refused: ${String(refused)}`);
  return made.indicators as unknown as Indicators;
}

const findingOf = ({ confidence }: Indicators, rule: FindingRule) =>
  confidence.findings.find((one) => one.rule === rule);

/** A case whose Jalon export says more of its project. */
async function withPlan<T>(name: string, plan: Json, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-case-'));
  try {
    cpSync(folderOf(name), folder, { recursive: true });
    const file = join(folder, 'jalon.json');
    const { projects, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly projects: readonly Json[];
    };
    writeFileSync(
      file,
      JSON.stringify({ ...rest, projects: projects.map((project) => ({ ...project, ...plan })) }),
    );
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['raw-latin1', 'issues.jsonl:1: is not UTF-8: save the file as UTF-8'],
  ['raw-utf16', 'issues.jsonl:1: is UTF-16'],
  ['raw-search-answer', 'issues.jsonl:1: issues: this is an answer of search'],
  ['inst-fr', 'issues.jsonl:2: fields.worklog.worklogs[0].started: expected an instant such as'],
  ['inst-year', 'issues.jsonl:2: fields.worklog.worklogs[0].started: expected an instant such as'],
  ['m-link-notype', 'issues.jsonl:2: fields.issuelinks[0].type: expected a type of link'],
  ['imp-negative-rate', 'jalon.json:9: projects[0].rates[0].perHour: an amount of 0 or more expected'],
  [
    'base-9999',
    'jalon.json:29: projects[0].baselines[0].deliverables.L-1.finish: a day from 1990-01-01 to 2199-12-31 expected',
  ],
])('%s is refused with file, line and path', async (name, message) => {
  expect((await runCase(name)).refused).toContain(message);
});

test('issues below an epic that only their Epic Link names are in its deliverable', async () => {
  const { deliverables } = await indicatorsOf(runCase('epic-link-only'));
  expect(deliverables.map(({ issues }) => issues)).toEqual([2]);
});

test('starts in Jira’s own field count where no file says which field it is', async () => {
  const [derived, given] = await Promise.all(
    ['startdate-derived', 'startdate-fields'].map((name) => indicatorsOf(runCase(name))),
  );
  expect(derived).toEqual(given);
});

test('an epic of another project that holds issues of this one is proposed', async () => {
  const site = await startSite({
    data: folderOf('epic-outside-propose'),
    stateFolder: null,
    port: null,
    time: 'manual',
  });
  try {
    const page = openProject(site, 'BUG');
    await page.call('showProject');
    await site.forge.drain();
    expect(await page.call('proposeDeliverables')).toMatchObject({
      ok: true,
      value: {
        proposals: [
          { kind: 'epic', source: { issue: 'BUG-1' }, name: 'Lot 1', issues: 1 },
          { kind: 'epic', source: { issue: 'EXT-1' }, name: 'Épopée commune', issues: 1 },
        ],
      },
    });
  } finally {
    await site.close();
  }
});

test('histories that Jira counts and did not give are a finding, and cost confidence', async () => {
  const indicators = await indicatorsOf(runCase('truncated'));
  expect(findingOf(indicators, 'history-not-read')).toMatchObject({ issues: ['BUG-2'], share: 0.5 });
  expect(findingOf(await indicatorsOf(runCase('startdate-fields')), 'history-not-read')).toBeUndefined();
});

test('nothing that XML forbids is written to Confluence', async () => {
  const outcome = await runCase('text-control');
  const html = 'html' in outcome ? outcome.html : '\0';
  const forbidden = Array.from(html, (character) => character.codePointAt(0) ?? 0).filter(
    (code) => (code < 0x20 && ![0x9, 0xa, 0xd].includes(code)) || code === 0xfffe || code === 0xffff,
  );
  expect(forbidden).toEqual([]);
});

describe('links that are named otherwise than Blocks', () => {
  test('are a finding until somebody decides what they mean, and the schedule leaves them out', async () => {
    const indicators = await indicatorsOf(runCase('link-depend'));
    expect(findingOf(indicators, 'links-undecided')).toMatchObject({
      issues: ['BUG-2', 'BUG-3'],
      share: 0.5,
    });
    expect(indicators.criticalPath.workingDays).toEqual({ known: false, because: 'no-links' });
  });

  test.each([
    [{ id: '9', name: 'Dependency', order: 'to-first' }, ['BUG-4', 'BUG-3', 'BUG-2']],
    [{ id: '77', name: 'Dependency', order: 'from-first' }, ['BUG-2', 'BUG-3', 'BUG-4']],
  ])('make the chain of those of Blocks where %j says what they mean', async (meaning, chain) => {
    await withPlan('link-depend', { linkTypes: [meaning] }, async (folder) => {
      const indicators = await indicatorsOf(runFolder(folder));
      expect(indicators.criticalPath).toMatchObject({
        workingDays: { known: true, value: 30 },
        issues: chain,
      });
      expect(findingOf(indicators, 'links-undecided')).toBeUndefined();
    });
  });

  test('are no finding any more where somebody said that they tell no order', async () => {
    const linkTypes = [{ id: '9', name: 'Dependency', order: 'none' }];
    await withPlan('link-depend', { linkTypes }, async (folder) => {
      expect(findingOf(await indicatorsOf(runFolder(folder)), 'links-undecided')).toBeUndefined();
    });
  });
});
