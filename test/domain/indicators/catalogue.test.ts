import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../../../src/domain/indicators/catalogue';
import { RECORDS } from '../../../src/domain/indicators/indicator';
import { computeProject } from '../../../src/domain/indicators/compute-project';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { on } from '../an-issue';

const milestone = { id: 'M', name: 'M', committed: on('2026-03-02'), forecasts: [], actual: null };
const plan = { ...EMPTY_PLAN, milestones: [milestone] };
const project = { id: '1', key: 'P', name: 'P' };
const result = computeProject({ project, plan, issues: [], versions: [], statuses: [], jqlSelections: {} }, on('2026-03-02'));

/** Paths of what is known or says why not. */
function figuresOf(value: unknown, path: string): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  if ('known' in value) return [path];
  return Object.entries(value).flatMap(([key, inner]) => figuresOf(inner, `${path}.${key}`));
}

const PARTS = ['cost', 'schedule', 'finish', 'effort', 'gaps'] as const;

describe('the catalogue', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  const paths = CATALOGUE.map(({ path }) => path);

  test('has a row for every figure of a result, and a figure for every row', () => {
    const figures = [
      ...PARTS.flatMap((part) => figuresOf(result[part], part)),
      ...figuresOf({ ...result.milestones[0], driving: null }, 'milestones'),
    ];
    expect(figures.length).toBeGreaterThan(50);
    expect([...paths].sort()).toEqual([...figures].sort());
  });

  test('holds for hours as for money', () => {
    expect(figuresOf(result.work, 'cost')).toEqual(figuresOf(result.cost, 'cost'));
  });

  test('names each indicator once, in each language', () => {
    expect(ids).toEqual([...new Set(ids)]);
    for (const language of ['fr', 'en'] as const) {
      const names = CATALOGUE.map((indicator) => indicator.names[language]);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test.each(CATALOGUE)('says of $id how it is drawn up, and in both languages what it is and how to read it', (indicator) => {
    const { formula, names, reading } = indicator;
    for (const words of [formula, names.fr, names.en]) expect(words.trim()).not.toBe('');
    for (const words of [reading.fr, reading.en]) expect(words).toMatch(/^\p{Lu}.+\.$/u);
    expect(reading.fr).not.toBe(reading.en);
  });

  test('draws every indicator from others and, in the end, from records that are kept', () => {
    const settled = new Set<string>(RECORDS);
    const isSettled = (id: string): boolean => settled.has(id);
    for (let before = 0; before < settled.size;) {
      before = settled.size;
      for (const { id, inputs } of CATALOGUE) if (inputs.length > 0 && inputs.every(isSettled)) settled.add(id);
    }
    expect(ids.filter((id) => !settled.has(id))).toEqual([]);
  });

  test('has each formula that the README works', () => {
    const worked = [...readFileSync('src/domain/README.md', 'utf8').matchAll(/^\| (\S+) +\| .+ \| +\d+ +\|/gm)].map(
      ([, id]) => id,
    );
    expect(worked.length).toBeGreaterThanOrEqual(19);
    expect(worked.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });
});
