import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-report-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run report on the default project', () => {
  test('writes figures, page and charts', () => {
    const out = join(folder, 'port');
    expect(runCommand('--project', 'PORT', '--out', out)).toMatchObject({ status: 0 });
    expect(readdirSync(out).sort()).toEqual(['charts', 'indicators.json', 'page.adf.json', 'page.html']);
    expect(readdirSync(join(out, 'charts'))).toEqual(expect.arrayContaining(['s-curve.svg', 's-curve.png']));
    const html = readFileSync(join(out, 'page.html'), 'utf8');
    expect(html).toContain('lang="fr"');
    expect(html).toContain('data:image/png;base64,');
    expect(html).not.toMatch(/<script|src="http/);
    const figures = JSON.parse(readFileSync(join(out, 'indicators.json'), 'utf8')) as {
      statusDate: string;
      deliverables: unknown[];
    };
    expect(figures.statusDate).toBe('2026-02-27');
    expect(figures.deliverables).toHaveLength(20);
  });

  test('gives the figures of a past day, in English, and a folder for each of several projects', () => {
    const out = join(folder, 'both');
    const run = runCommand('--project', 'PORT,SOC', '--date', '2025-12-12', '--locale', 'en', '--out', out);
    expect(run).toMatchObject({ status: 0 });
    expect(readdirSync(out).sort()).toEqual(['PORT', 'SOC']);
    const { statusDate } = JSON.parse(readFileSync(join(out, 'PORT/indicators.json'), 'utf8')) as {
      statusDate: string;
    };
    expect(statusDate).toBe('2025-12-12');
    expect(readFileSync(join(out, 'SOC/page.html'), 'utf8')).toContain('lang="en"');
  });
});

describe('npm run report refuses', () => {
  test.each([
    ['no project', ['--out', 'x'], '--project is missing'],
    ['no folder to write', ['--project', 'PORT'], '--out is missing'],
    [
      'an unknown project',
      ['--project', 'NONE', '--out', 'out'],
      'Project NONE is not in this site. It holds: PORT, SOC.',
    ],
    [
      'a day that is none',
      ['--project', 'PORT', '--date', '2026-02-30', '--out', 'out'],
      '--date 2026-02-30',
    ],
    [
      'a language that it does not speak',
      ['--project', 'PORT', '--locale', 'de', '--out', 'out'],
      '--locale de',
    ],
    ['an option that it does not know', ['--projects', 'PORT'], '--projects'],
    ['a folder without issues', ['--data', 'nowhere', '--project', 'PORT', '--out', 'out'], 'nowhere'],
  ] as const)('%s', (_case, options, cause) => {
    const out = join(folder, 'refused');
    const run = runCommand(...options.map((option) => (option === 'out' || option === 'x' ? out : option)));
    expect(run.status).toBe(1);
    expect(run.said).toContain(cause);
    expect(run.said).not.toContain('    at ');
    expect(existsSync(out)).toBe(false);
  });

  test('to replace what is not a report', () => {
    const out = join(folder, 'precious');
    mkdirSync(out);
    writeFileSync(join(out, 'letter.txt'), 'mine');
    expect(runCommand('--project', 'PORT', '--out', out)).toMatchObject({ status: 1 });
    expect(readdirSync(out)).toEqual(['letter.txt']);
  });
});
