import { isoOf, type Day } from '../../src/domain/calendar/day';
import { figureAt } from '../../src/domain/indicators/figure-at';
import type { ProjectResult } from '../../src/domain/project/project-result';
import { committeePage } from '../../src/report/committee-page/committee-page';
import { plainText } from '../../src/report/committee-page/plain-text';
import { formatFor } from '../../src/report/format/format-for';
import { indicatorsJson } from '../../src/report/indicators-json';
import { macroDocument } from '../../src/report/macro-document';
import { answerSentence } from '../../src/report/sentence';
import { PAGE_OPTIONS } from '../report/page-options';
import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';
import { opened } from './app-calls';
import { readProject } from './read-project';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

let site: WholeSite;

beforeAll(async () => {
  site = await startSite({ stateFolder: null, locale: 'fr', port: null, time: 'manual' });
  await site.forge.drain();
}, 300_000);
afterAll(async () => await site.close());

/** The announced finish of a project, which the default one has. */
function announcedBy({ finish: { announced } }: Pick<ProjectResult, 'finish'>): Day {
  if (!announced.known) throw new Error(announced.because);
  return announced.value;
}

describe('the default project has one end', () => {
  test.each(['2026-02-27', '2026-03-30'])(
    'on %s all dates called finish agree',
    async (date) => {
      // The app tells no day that has not come.
      await site.clock.moveTo(Date.parse(`${date}T17:00:00+02:00`));
      const result = await readProject(
        opened(site, 'PORT', () => undefined),
        date,
        () => undefined,
      );
      const end = announcedBy(result);
      const format = formatFor('fr', result);
      const { decidedBy } = result.finish;
      const last = result.deliverables.find(({ id }) => id === decidedBy?.deliverable);
      // The deliverable that decides, and the milestone that is committed last.
      expect([decidedBy?.method, last && isoOf(announcedBy(last))]).toEqual(['lastDeliverable', isoOf(end)]);
      expect(Math.max(...result.deliverables.map(announcedBy))).toBe(end);
      const final = result.milestones.toSorted((one, other) => other.committed - one.committed)[0];
      expect(final?.driving.finish).toEqual({ known: true, value: end });
      // The headline of page, gadget, macro and committee page, and the figures of page, gadget and issue
      // panel.
      const headline = plain(answerSentence(result, 'fr'));
      expect(headline).toContain(plain(format.day(end, result.statusDate)));
      expect(headline).toContain(`(${last?.id ?? ''} finit en dernier)`);
      expect(headline).toContain(final?.name ?? '');
      for (const basis of ['cost', 'work'] as const)
        expect(figureAt(result, basis, 'finish')).toEqual(result.finish.announced);
      // The committee page: headline, methods and table; the export of the macro.
      const page = committeePage(result, PAGE_OPTIONS).content.map((node) => plain(plainText(node)));
      expect(page.join('\n')).toContain(headline);
      expect(page.join('\n')).toContain(plain(format.longDay(end)));
      expect(page.join('\n')).toContain(plain(format.shortDay(end)));
      expect(plain(macroDocument(result, 'fr').content.map(plainText).join('\n'))).toContain(
        plain(format.longDay(end)),
      );
      const json = indicatorsJson(result, new Map()) as Record<
        'totals' | 'work',
        Record<'forecastFinish', Record<string, unknown>>
      >;
      for (const basis of ['totals', 'work'] as const)
        expect(json[basis].forecastFinish['announced']).toEqual({ known: true, value: isoOf(end) });
    },
    300_000,
  );

  test('on 30 March nothing is extrapolated from a deliverable that has hardly begun', async () => {
    const result = await readProject(
      opened(site, 'PORT', () => undefined),
      '2026-03-30',
      () => undefined,
    );
    const begun = result.deliverables.find(({ id }) => id === 'L-19');
    expect(begun?.finish).toMatchObject({
      remainingWork: { known: false, because: 'too-early' },
      earnedSchedule: { known: false, because: 'too-early' },
      decidedBy: { method: 'dueDates' },
    });
    expect(isoOf(announcedBy(result)) < '2027').toBe(true);
  }, 300_000);
});
