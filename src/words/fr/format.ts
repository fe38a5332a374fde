import { localeRow } from '../locales';
import type { format as english } from '../en/format';
import type { Texts } from '../texts';
import { counted } from './counted';

export const format: Texts<typeof english> = {
  ...localeRow('fr'),
  notDefined: 'n/d',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortMonths: [
    'janv.',
    'févr.',
    'mars',
    'avr.',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ],
  shortWeekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  firstOfMonth: '1er',
  hour: 'h',
  personDay: 'JH',
  thousandPrefix: 'k',
  millionPrefix: 'M',
  workingDays: (days, printed) =>
    `${printed}\u00a0${counted(days, { one: 'jour ouvré', other: 'jours ouvrés' })}`,
  workingDaysShort: (_days, printed) => `${printed}\u00a0j.o.`,
  noSlip: 'sans écart',
  toConfirm: (percent) => `fiabilité ${percent} : à confirmer`,
  lateAtLeast: (_days, printed) => `en retard d’au moins ${printed}\u00a0j.o.`,
  pastItsDay: 'date dépassée',
  toReplan: 'à replanifier',
};
