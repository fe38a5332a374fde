import type { FrameLocator } from 'playwright-core';
import { faultsOf, type PrintedTable } from '../report/printed-table';
import { startJourney, visit, type Journey, type Visitor } from './visit-site';

/**
 * Tabs of the project page, with how many columns of their tables add up to a total, in money and in hours.
 */
const TABS = { fr: ['Livrables', 'Coûts'], en: ['Deliverables', 'Costs'] } as const;
const TOTAL = { fr: 'Projet', en: 'Project' } as const;
const WORK = { fr: 'Charge (JH)', en: 'Effort (PD)' } as const;

/**
 * Tables of a surface whose last row is the project, as they are read: the name first, whatever stands before
 * it.
 */
async function tablesWithTotal(surface: FrameLocator, total: string): Promise<readonly PrintedTable[]> {
  const tables = await surface.locator('table').all();
  const printed = await Promise.all(
    tables.map(async (table) => {
      const rows = await table.locator('tr').all();
      return Promise.all(
        rows.map(async (row) => (await row.locator('th, td').allTextContents()).map((text) => text.trim())),
      );
    }),
  );
  return printed.flatMap((rows) => {
    const place = rows.at(-1)?.indexOf(total) ?? -1;
    return place < 0 ? [] : [rows.map((row) => row.slice(place))];
  });
}

describe('columns of the tables on the project page', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney();
  });
  afterAll(() => journey.end());

  async function readAll(visitor: Visitor, locale: 'fr' | 'en'): Promise<readonly PrintedTable[]> {
    await visitor.open('/projects/PORT');
    const page = visitor.surface('project-page');
    const found: PrintedTable[] = [];
    for (const tab of TABS[locale]) {
      await page.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
      await page
        .getByRole('cell', { name: TOTAL[locale], exact: true })
        .or(page.getByRole('rowheader', { name: TOTAL[locale], exact: true }))
        .first()
        .waitFor();
      found.push(...(await tablesWithTotal(page, TOTAL[locale])));
      if (tab !== TABS[locale][1]) continue;
      await page.getByRole('radio', { name: WORK[locale] }).check();
      found.push(...(await tablesWithTotal(page, TOTAL[locale])));
    }
    return found;
  }

  test.each([
    ['its own day', 'fr', null],
    ['its own day', 'en', null],
    ['30 March', 'fr', Date.UTC(2026, 2, 30, 9)],
  ] as const)('add up to the project on %s, in %s', async (_, locale, instant) => {
    if (instant !== null) {
      await journey.site.clock.moveTo(instant);
      await journey.site.forge.drain();
    }
    const camille = await visit(journey, { accountId: 'camille-roussel', locale, colorMode: 'light' });
    const sums = (await readAll(camille, locale)).map(faultsOf);
    expect(sums.flatMap(({ faults }) => faults)).toEqual([]);
    // Issues and RAF of the deliverables; seven amounts of the costs, in money and in hours.
    expect(sums.map(({ added }) => added)).toEqual([2, 7, 7]);
  });
});
