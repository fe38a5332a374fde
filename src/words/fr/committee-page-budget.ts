import type { committeePageBudget as english } from '../en/committee-page-budget';
import type { Texts } from '../texts';
import { counted } from './counted';

export const committeePageBudget: Texts<typeof english> = {
  estimateMethods: 'Atterrissage selon la méthode',
  announced: (amount, share) => `Atterrissage annoncé : ${amount}, soit ${share} par rapport au budget.`,
  coverage: (percent) =>
    `Budget, acquis et consommé portent sur ${percent} du budget : les livrables dont l’avancement n’est pas mesurable en sont exclus. L’atterrissage compte tout ce qui est connu.`,
  spread: (from, to) => `Les méthodes donnent un atterrissage entre ${from} et ${to}.`,
  gaps: (edition, day, calendar, budget) =>
    `Par rapport à l’estimation initiale (${edition}, ${day}), taux d’écart calendaire : ${calendar} ; taux d’écart budgétaire : ${budget}.`,
  gapsObserved: {
    forecast: 'Projet en cours : le constaté est la prévision actualisée.',
    actual: 'Projet terminé : le constaté est définitif.',
  },
  circular:
    'L’avancement est calculé à partir du temps passé et du reste à faire : la tendance n’apporte aucune information indépendante.',
  indicative:
    'Moins de 20 % du travail est acquis : les atterrissages fondés sur la tendance sont indicatifs.',
  hiddenCosts: 'Les montants ne figurent pas dans cette version de la page.',
  details: 'Détail des méthodes d’atterrissage',
  byDeliverable: 'Budget et atterrissage par livrable',
  rows: {
    outside: 'Hors livrables',
    leftOut: 'Non mesurés (hors totaux)',
    total: 'Projet',
    partial: {
      line: (figures) => `Totaux partiels : ${figures}.`,
      figure: (label, rows) =>
        `${label} (hors ${rows} ${counted(rows, { one: 'ligne', other: 'lignes' })} n/d)`,
    },
  },
  methodGap: (method, announced) => `Écart de méthode : ${method} − ${announced} (somme des lignes)`,
  estimateMethod: {
    bottomUp: 'reste à faire',
    typical: 'tendance des coûts',
    atypical: 'reste au coût prévu',
    rows: 'somme des lignes',
  },
  unrated: 'Sans taux : ',
  rated: (percent) =>
    `${percent} du reste à faire a un taux propre ; le complément est valorisé au taux moyen du rôle, à défaut du projet.`,
};
