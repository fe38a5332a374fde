import type { ChartMessages } from '../chart-messages';

export const chart: ChartMessages = {
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
      `${late} jalon${late > 1 ? 's' : ''} sur ${total} en retard ; le plus : ${worst} (${slip})`,
    fine: (total) => (total > 1 ? `Les ${total} jalons tiennent leur date` : 'Le jalon tient sa date'),
    unknown: (total) => (total > 1 ? `${total} jalons sans date prévue` : 'Un jalon sans date prévue'),
    none: 'Aucun jalon défini',
    subtitle: 'Losange vide : date engagée ; losange plein : date prévue ; disque : date réelle. Écarts en jours ouvrés',
    committed: 'Engagé',
    forecast: 'Prévu',
    actual: 'Réel',
    reached: 'atteint',
  },
  trend: {
    overdue: (overdue, total) =>
      `${overdue} jalon${overdue > 1 ? 's' : ''} sur ${total} à replanifier : la date annoncée est passée`,
    revised: (revised, total, name, revisions) =>
      `${revised} jalon${revised > 1 ? 's' : ''} sur ${total} ${revised > 1 ? 'ont' : 'a'} changé de date ; le plus revu : ${name} (${revisions} fois)`,
    never: 'Aucun jalon n’a changé de date',
    subtitle: (shown, total) =>
      `${shown < total ? `Les ${shown} jalons qui ont le plus bougé sur ${total} : d` : 'D'}ate annoncée (verticale) selon le jour de l’annonce ; qui monte glisse`,
    line: 'à 45° : annoncé pour le jour même',
  },
};
