import type { chart as english } from '../en/chart';
import type { Texts } from '../texts';
import { counted } from './counted';

export const chart: Texts<typeof english> = {
  source: (day, method) => `Source : Jira, au ${day} · méthode Jalon ${method}`,
  today: (day) => `Arrêté au ${day}`,
  planned: 'Prévu',
  plannedShort: 'Prévu',
  earned: 'Acquis',
  earnedShort: 'Acquis',
  actual: 'Consommé',
  actualShort: 'Consommé',
  budget: (value) => `Budget ${value}`,
  forecast: (day) => `Fin prévue ${day}`,
  curve: {
    subtitle: (unit) => `Valeurs cumulées depuis le début, ${unit}`,
    money: 'en coûts',
    effort: 'en jours-hommes',
    late: (gap) => `${gap} de travail en retard sur le prévu`,
    ahead: (gap) => `${gap} de travail en avance sur le prévu`,
    onPlan: 'L’avancement est conforme au prévu',
    over: (gap) => `${gap} de dépassement`,
    under: (gap) => `${gap} sous le budget`,
    onBudget: 'coûts conformes',
    join: (schedule, cost) => `${schedule}, ${cost}`,
    notMeasurable: (because) => `Avancement non mesurable : ${because}`,
    notStarted: 'Rien n’est prévu à cette date',
    noCurve: 'Aucune courbe à tracer pour l’instant',
    gap: (gap) => `${gap} sur le prévu`,
    gapDays: (gap) => `${gap} sur le calendrier`,
    description: (planned, earned, actual, budget) =>
      `À la date d’arrêté : prévu ${planned}, acquis ${earned}, consommé ${actual}, budget ${budget}.`,
  },
  slips: {
    title: (name, slip) => `Plus fort glissement : ${slip} pour ${name}`,
    none: 'Aucun livrable ne glisse par rapport à sa référence',
    unknown: 'Glissements inconnus : aucune date de référence',
    empty: 'Aucun livrable défini',
    subtitle: (shown, slipping, unknown) =>
      `${shown === slipping ? 'Livrables' : `${shown} des ${slipping} livrables`} en glissement par rapport à leur référence${unknown > 0 ? ` ; ${unknown} sans date à comparer` : ''}, en jours ouvrés`,
  },
  milestones: {
    late: (late, total, worst, slip) =>
      `${late} ${counted(late, { one: 'jalon', other: 'jalons' })} sur ${total} en retard ; le plus en retard : ${worst} (${slip})`,
    fine: (total) =>
      counted(total, { one: 'Le jalon tient sa date', other: `Les ${total} jalons tiennent leur date` }),
    unknown: (total) => `${total} ${counted(total, { one: 'jalon', other: 'jalons' })} sans date prévue`,
    none: 'Aucun jalon défini',
    subtitle:
      'Losange vide : engagement ; losange plein : date prévue ; disque : date réelle. Écarts en jours ouvrés (j.o.)',
    committed: 'Engagement',
    forecast: 'Date prévue',
    actual: 'Date réelle',
    reached: 'atteint',
  },
  trend: {
    overdue: (overdue, total) =>
      `${overdue} ${counted(overdue, { one: 'jalon', other: 'jalons' })} sur ${total} à replanifier : la date prévue est dépassée`,
    revised: (revised, total, name, revisions) =>
      `${revised} ${counted(revised, { one: 'jalon', other: 'jalons' })} sur ${total} ${counted(revised, { one: 'a', other: 'ont' })} changé de date ; le plus souvent : ${name} (${revisions} fois)`,
    never: 'Aucun jalon n’a changé de date',
    subtitle: (shown, total) =>
      `${shown < total ? `Les ${shown} jalons qui ont le plus bougé sur ${total} : d` : 'D'}ate annoncée (axe vertical) selon la date de l’annonce ; une courbe qui monte est un glissement`,
    line: 'à 45° : jalon atteint',
  },
};
