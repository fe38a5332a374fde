import type { ProjectResult } from '../../src/domain/project/project-result';
import { known, unknown } from '../../src/domain/known';
import { answerSentence } from '../../src/report/sentence';
import { weatherLine } from '../../src/report/weather-line';
import { day } from './sample-day';
import { RICH, withoutCosts } from './sample-results';
import { UNKNOWN, EMPTY } from './unknown-result';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function withFinish(finish: Partial<ProjectResult['finish']>): ProjectResult {
  return { ...RICH, finish: { ...RICH.finish, ...finish } };
}

describe('the answer in one sentence', () => {
  test.each<[string, ProjectResult, string, string]>([
    [
      'a project in trouble',
      RICH,
      'Livraison prévue le 11 juillet, 8 jours ouvrés après l’engagement ; atterrissage 424 k€ (+3 %).',
      'Delivery expected on 11 July, 8 working days after the commitment; estimate at completion €424k (+3%).',
    ],
    [
      'without the right to see costs',
      withoutCosts(RICH),
      'Livraison prévue le 11 juillet, 8 jours ouvrés après l’engagement ; charge à terminaison 628 JH (+6 %).',
      'Delivery expected on 11 July, 8 working days after the commitment; effort at completion 628 PD (+6%).',
    ],
    [
      'early, next year',
      withFinish({ announced: known(day('2027-01-01')), slipFromContract: known(-1) }),
      'Livraison prévue le 1er janvier 2027, 1 jour ouvré avant l’engagement ; atterrissage 424 k€ (+3 %).',
      'Delivery expected on 1 January 2027, 1 working day before the commitment; estimate at completion €424k (+3%).',
    ],
    [
      'on the day',
      withFinish({ slipFromContract: known(0.3) }),
      'Livraison prévue le 11 juillet, conformément à l’engagement ; atterrissage 424 k€ (+3 %).',
      'Delivery expected on 11 July, on the committed date; estimate at completion €424k (+3%).',
    ],
    [
      'nothing to compare with',
      withFinish({ slipFromContract: unknown('no-contract-date') }),
      'Livraison prévue le 11 juillet ; atterrissage 424 k€ (+3 %).',
      'Delivery expected on 11 July; estimate at completion €424k (+3%).',
    ],
    [
      'a forecast that is past',
      withFinish({ announced: known(day('2026-02-20')) }),
      'Livraison prévue le 20 février, date dépassée, à replanifier ; atterrissage 424 k€ (+3 %).',
      'Delivery was expected on 20 February, now past, to be rescheduled; estimate at completion €424k (+3%).',
    ],
    [
      'all done',
      { ...RICH, done: RICH.issues },
      'Tous les tickets des livrables sont terminés (224) ; atterrissage 424 k€ (+3 %).',
      'All issues of the deliverables are done (224); estimate at completion €424k (+3%).',
    ],
    [
      'nothing known',
      UNKNOWN,
      'Date de livraison inconnue (ni dates ni estimations pour planifier le travail) ; atterrissage inconnu (aucune référence enregistrée) ; données fiables à 12 % seulement.',
      'Delivery date unknown (neither dates nor estimates to schedule the work); estimate at completion unknown (no baseline captured); data only 12% reliable.',
    ],
    [
      'no deliverable',
      EMPTY,
      'Aucun livrable n’est défini : adoptez ceux que Jalon propose pour obtenir une date et un coût.',
      'No deliverable is defined: adopt those that Jalon suggests to get a date and a cost.',
    ],
    [
      'no issue',
      { ...EMPTY, projectIssues: 0 },
      'Le projet ne contient aucun ticket : aucun chiffre à calculer pour l’instant.',
      'The project has no issues: there is nothing to compute yet.',
    ],
  ])('%s', (_, result, french, english) => {
    expect([plain(answerSentence(result, 'fr')), plain(answerSentence(result, 'en'))]).toEqual([
      french,
      english,
    ]);
  });

  test('never claims a cost that the reader may not see', () => {
    const neither = { ...withoutCosts(RICH), work: UNKNOWN.work };
    expect(answerSentence(neither, 'fr')).not.toContain('€');
    expect(answerSentence(neither, 'fr')).toContain('atterrissage inconnu');
  });
});

describe('the line that explains a weather', () => {
  const source = { ...RICH, confidence: 0.58 };
  test.each([
    ['schedule', 'SPI(t) 0,91'],
    ['cost', 'CPI 0,96'],
    ['slip', 'fin +8 j.o. par rapport à la référence'],
    ['acceptance', 'réserves à lever'],
    ['overrun', 'atterrissage +3 % par rapport au budget'],
    ['confidence', 'fiabilité des données 58 %, sous le seuil'],
    ['no-data', 'pas de données'],
    ['fine', 'rien à signaler'],
  ] as const)('%s', (cause, text) =>
    expect(plain(weatherLine({ weather: 'veiled', cause }, source, 'fr'))).toBe(text),
  );

  test('a re-plan does not hide what slips on the commitment', () => {
    const finish = { ...RICH.finish, slipWorkingDays: known(0), slipFromContract: known(22) };
    const line = weatherLine({ weather: 'storm', cause: 'slip' }, { ...source, finish }, 'fr');
    expect(plain(line)).toBe('fin +22 j.o. par rapport à l’engagement');
  });

  test('shows no figure of costs that are hidden', () => {
    expect(
      weatherLine({ weather: 'storm', cause: 'overrun' }, { ...withoutCosts(RICH), confidence: 1 }, 'fr'),
    ).toBe('dépassement du budget');
  });
});
