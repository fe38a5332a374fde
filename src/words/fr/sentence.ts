import type { sentence as english } from '../en/sentence';
import type { Texts } from '../texts';
import { counted } from './counted';

export const sentence: Texts<typeof english> = {
  notRead: 'Le projet n’a pas encore été lu : aucun chiffre n’est disponible.',
  noIssues: 'Le projet ne contient aucun ticket : aucun chiffre à calculer pour l’instant.',
  noDeliverables:
    'Aucun livrable n’est défini : adoptez ceux que Jalon propose pour obtenir une date et un coût.',
  emptyDeliverables: 'Aucun ticket n’alimente les livrables : vérifiez leurs sources.',
  goneSource: {
    issue: (name, deliverable) =>
      `le ticket ${name}, qui alimente ${deliverable}, n’existe plus dans Jira ou n’est pas lisible`,
    version: (name, deliverable) =>
      `la version ${name}, qui alimente ${deliverable}, n’existe plus dans Jira`,
    component: (name, deliverable) =>
      `le composant ${name}, qui alimente ${deliverable}, n’existe plus dans Jira`,
    label: (name, deliverable) =>
      `plus aucun ticket ne porte l’étiquette ${name}, qui alimente ${deliverable}`,
  },
  unseenIssue: 'auquel vous n’avez pas accès',
  goneSources: (count, names) =>
    `${count} ${counted(count, { one: 'source de livrable n’existe plus', other: 'sources de livrables n’existent plus' })} dans Jira : ${names}`,
  named: (what, names) => `${what} : ${names}`,
  quoted: (name) => `« ${name} »`,
  finished: (done) => `Tous les tickets des livrables sont terminés (${done})`,
  finish: (day) => `Livraison prévue le ${day}`,
  milestoneFinish: (milestone, day) => `jalon « ${milestone} » prévu le ${day}`,
  lastDeliverable: (id) => ` (${id} finit en dernier)`,
  finishUnknown: (because) => `Date de livraison inconnue (${because})`,
  finishPassed: (day) => `Livraison prévue le ${day}, date dépassée, à replanifier`,
  afterCommitment: (workingDays) => `, ${workingDays} après l’engagement`,
  beforeCommitment: (workingDays) => `, ${workingDays} avant l’engagement`,
  onCommitment: ', conformément à l’engagement',
  estimate: (amount) => `atterrissage ${amount}`,
  estimateAgainstBudget: (amount, share) => `atterrissage ${amount} (${share})`,
  estimateUnknown: (because) => `atterrissage inconnu (${because})`,
  effortAtCompletion: (effort) => `charge à terminaison ${effort}`,
  lowConfidence: (percent) => `données fiables à ${percent} seulement`,
  indexLine: (label, value) => `${label} ${value}`,
  slipLine: (slip) => `fin ${slip} par rapport à la référence`,
  commitmentSlipLine: (slip) => `fin ${slip} par rapport à l’engagement`,
  overrunLine: (share) => `atterrissage ${share} par rapport au budget`,
  confidenceLine: (percent) => `fiabilité des données ${percent}, sous le seuil`,
  acceptanceLine: {
    veiled: 'réserves à lever',
    cloudy: 'recette ajournée ou réserve bloquante',
    storm: 'recette rejetée',
  },
  allDone: 'tous les travaux sont terminés',
  decidedBy: (what) => `Date annoncée d’après : ${what}.`,
  finishMethod: {
    finished: 'la date réelle de fin',
    remainingWork: 'le reste à faire au rythme constaté',
    earnedSchedule: 'le délai acquis',
    dueDates: 'la dernière échéance des tickets ouverts',
    estimates: 'les estimations et la capacité',
    chain: 'la plus longue chaîne de tickets liés',
    lastDeliverable: 'le livrable qui finit en dernier',
  },
  separator: ' ; ',
};
