import type { chart as english } from '../en/chart';
import type { Texts } from '../texts';
import { counted } from './counted';

export const chart: Texts<typeof english> = {
  source: (day, method) => `Source : Jira, au ${day} · méthode Jalon ${method}`,
  today: (day) => `Arrêté au ${day}`,
  planned: 'Prévu (CBTP)',
  plannedShort: 'CBTP',
  earned: 'Acquis (CBTE)',
  earnedShort: 'CBTE',
  actual: 'Dépensé (CRTE)',
  actualShort: 'CRTE',
  budget: (value) => `Budget (BAC) ${value}`,
  forecast: (day) => `Fin prévue ${day}`,
  curve: {
    subtitle: (unit) => `Valeurs cumulées depuis le début, ${unit}`,
    money: 'en coût',
    effort: 'en jours-hommes',
    late: (gap) => `${gap} de travail en retard sur le prévu`,
    ahead: (gap) => `${gap} de travail en avance sur le prévu`,
    onPlan: 'Le travail avance comme prévu',
    over: (gap) => `${gap} de dépassement`,
    under: (gap) => `${gap} d’économie`,
    onBudget: 'coûts tenus',
    join: (schedule, cost) => `${schedule}, ${cost}`,
    notMeasurable: (because) => `Avancement non mesurable : ${because}`,
    notStarted: 'Rien n’est encore prévu à cette date',
    noCurve: 'Pas encore de courbe à tracer',
    gap: (gap) => `${gap} sur le prévu`,
    gapDays: (gap) => `${gap} sur le calendrier`,
    description: (planned, earned, actual, budget) =>
      `À la date d’arrêté : prévu ${planned}, acquis ${earned}, dépensé ${actual}, budget ${budget}.`,
  },
  slips: {
    title: (name, slip) => `${name} glisse le plus : ${slip}`,
    none: 'Aucun livrable ne glisse sur sa référence',
    unknown: 'Glissements non définis : aucune date de référence',
    empty: 'Aucun livrable défini',
    subtitle: (shown, slipping, unknown) =>
      `${shown === slipping ? 'Livrables' : `${shown} des ${slipping} livrables`} qui glissent sur leur référence${unknown > 0 ? ` ; ${unknown} sans date à comparer` : ''}, en jours ouvrés`,
  },
  milestones: {
    late: (late, total, worst, slip) =>
      `${late} ${counted(late, { one: 'jalon', other: 'jalons' })} sur ${total} en retard ; le plus en retard : ${worst} (${slip})`,
    fine: (total) => counted(total, { one: 'Le jalon tient sa date', other: `Les ${total} jalons tiennent leur date` }),
    unknown: (total) => `${total} ${counted(total, { one: 'jalon', other: 'jalons' })} sans date prévue`,
    none: 'Aucun jalon défini',
    subtitle: 'Losange vide : date engagée ; losange plein : date prévue ; disque : date réelle. Écarts en jours ouvrés',
    committed: 'Engagé',
    forecast: 'Prévu',
    actual: 'Réel',
    reached: 'atteint',
  },
  trend: {
    overdue: (overdue, total) =>
      `${overdue} ${counted(overdue, { one: 'jalon', other: 'jalons' })} sur ${total} à replanifier : la date prévue est dépassée`,
    revised: (revised, total, name, revisions) =>
      `${revised} ${counted(revised, { one: 'jalon', other: 'jalons' })} sur ${total} ${counted(revised, { one: 'a', other: 'ont' })} changé de date ; le plus souvent : ${name} (${revisions} fois)`,
    never: 'Aucun jalon n’a changé de date',
    subtitle: (shown, total) =>
      `${shown < total ? `Les ${shown} jalons qui ont le plus bougé sur ${total} : d` : 'D'}ate annoncée (verticale) selon le jour de l’annonce ; qui monte glisse`,
    line: 'à 45° : annoncé pour le jour même',
  },
};
