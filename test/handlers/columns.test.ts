import type { ResultView } from '../../src/contract/views';
import { indicatorsJson } from '../../src/report/indicators-json';
import { methodGaps } from '../../src/report/method-gaps';
import { groupCounts, groupsLine } from '../../src/report/group-counts';
import { messagesFor } from '../../src/words/messages';
import { withIssueIds } from '../../src/usecases/figures/issue-lists';
import { amountOf, faultsOf, type PrintedTable } from '../report/printed-table';
import { LEAD, openSite, valueOf, type OpenedSite } from './opened-site';
import { readPage, type Node } from './stored-pages';

const textOf = (node: Node): string => (node.text ?? '') + (node.content ?? []).map(textOf).join('');
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.content ?? []).flatMap(nodesOf)];
const rowsOf = (table: Node): PrintedTable =>
  (table.content ?? []).map((row) => (row.content ?? []).map(textOf));

type Json = Readonly<Record<string, unknown>>;
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((within, step) => (within as Json | undefined)?.[step], value);

const AMOUNTS = ['BAC', 'PV', 'EV', 'AC', 'SV', 'CV', 'ETC', 'VAC', 'EAC.announced', 'EAC.bottomUp'];
const PATHS = [
  ...['totals', 'work'].flatMap((unit) => AMOUNTS.map((path) => `${unit}.${path}`)),
  ...['estimate', 'spent', 'remaining', 'earned'].map((path) => `effort.${path}`),
];

describe.each([
  ['its own day', null],
  ['30 March', Date.UTC(2026, 2, 30, 9)],
])('columns of the default project on %s', (_, instant) => {
  let opened: OpenedSite;
  let result: ResultView;
  beforeAll(async () => {
    opened = await openSite();
    if (instant !== null) {
      await opened.site.clock.moveTo(instant);
      await opened.site.forge.drain();
    }
    const view = valueOf(await opened.page('showProject', {}));
    if (!view.result) throw new Error('nothing was computed');
    result = view.result;
    // A month of the site's hours passes before 30 March.
  }, 300_000);
  afterAll(() => opened.site.close());

  test('of indicators.json are their rows and the work outside, to the last digit', () => {
    const json = indicatorsJson(withIssueIds(result, {}), new Map()) as Json;
    const rows = [...(json['deliverables'] as readonly Json[]), json['outside']];
    const faults = PATHS.flatMap((path) => {
      const total = at(json, `${path}.value`);
      const sum = rows.reduce<number>(
        (whole, row) => whole + Math.round(Number(at(row, `${path}.value`) ?? 0) * 1e6),
        0,
      );
      // Where one row does not land by remaining work, the project does not either: it announces the sum of
      // the rows all the same.
      const unknownRow = rows.some((row) => at(row, `${path}.known`) === false);
      if (total === undefined && unknownRow && path.endsWith('bottomUp')) return [];
      return total !== undefined && sum === Math.round(Number(total) * 1e6)
        ? []
        : [`${path}: ${sum / 1e6}, ${String(total)}`];
    });
    expect(faults).toEqual([]);
  });

  test.each(['fr', 'en'] as const)(
    'of every table with a total on the committee page in %s, and its lines of method difference',
    async (locale) => {
      const { page } = valueOf(await opened.page('publishCommittee', { locale, spaceKey: 'PORT' }, LEAD));
      const { document } = await readPage(opened, page.pageId);
      const words = messagesFor(locale);
      const tables = nodesOf({ type: 'doc', content: document.content })
        .filter(({ type }) => type === 'table')
        .map(rowsOf);
      const withTotal = tables.filter((table) => table.at(-1)?.[0] === words.page.budget.rows.total);
      expect(withTotal.map((table) => faultsOf(table).faults)).toEqual([[]]);
      expect(faultsOf(withTotal[0] ?? []).added).toBe(5);
      expect(textOf({ type: 'doc', content: document.content })).toContain(
        groupsLine(result.deliverables, locale),
      );
      expect(gapFaults(tables, words)).toEqual([]);
    },
  );

  test('of groups are all deliverables', () => {
    const counts = Object.values(groupCounts(result.deliverables));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(result.deliverables.length);
  });

  test('have a method difference only where a method of the whole is not the sum of the rows', () => {
    const gaps = methodGaps(result, 'cost');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { method, value, gap } of gaps) {
      expect(['EAC.typical', 'EAC.atypical', 'EAC.costAndSchedule', 'EAC.weighted']).toContain(method);
      const { announced } = result.cost.estimateAtCompletion;
      expect(gap).toBeCloseTo(value - (announced.known ? announced.value : NaN), 6);
    }
  });
});

/**
 * Lines of method difference that are not the method less the announced landing, as both are printed on the
 * page.
 */
function gapFaults(
  tables: readonly PrintedTable[],
  words: ReturnType<typeof messagesFor>,
): readonly string[] {
  const amounts = (row: readonly string[]) => row.slice(1).flatMap((cell) => amountOf(cell) ?? []);
  const rows = tables.flat();
  const named = (name: string) => rows.find(([head = '']) => head.startsWith(name) && !head.includes(' − '));
  const announced = amounts(named(words.indicator.EAC.name) ?? []);
  const methods = (['EAC.typical', 'EAC.atypical', 'EAC.costAndSchedule', 'EAC.weighted'] as const).map(
    (id) => words.indicator[id],
  );
  const lines = rows.filter(([head = '']) => methods.some(({ name }) => head === gapHead(words, name)));
  if (lines.length === 0) return ['no line of method difference'];
  return lines.flatMap((line) => {
    const method = methods.find(({ name }) => line[0] === gapHead(words, name))?.name ?? '';
    const [gap] = amounts(line);
    const value = amounts(named(method) ?? []).find(({ unit }) => unit === gap?.unit);
    const sum = announced.find(({ unit }) => unit === gap?.unit);
    const recomputed = (value?.value ?? NaN) - (sum?.value ?? NaN);
    return gap && Math.abs(recomputed - gap.value) < 1e-6
      ? []
      : [`${line.join(' ')}: recomputed ${recomputed}`];
  });
}

const gapHead = (words: ReturnType<typeof messagesFor>, method: string): string =>
  words.page.budget.methodGap(method, words.indicator.EAC.name);
