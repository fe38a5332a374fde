import type { shares as english } from '../en/shares';
import type { Texts } from '../texts';

export const shares: Texts<typeof english> = {
  split: 'Répartir entre livrables',
  help: 'En poids, par exemple 70 et 30, ou 2 et 1 : chaque livrable compte sa part du travail. Sans date, la répartition vaut depuis l’origine.',
  inherited:
    'Ce ticket suit la répartition de son parent. Celle que vous enregistrez ici la remplace pour ce ticket.',
  noDeliverables: 'Aucun livrable entre lesquels répartir pour l’instant.',
  entered: 'Répartitions enregistrées',
  always: 'Depuis l’origine',
  since: (day) => `À compter du ${day}`,
  whole: 'non réparti',
  gone: (ids) =>
    `${ids} n’est plus un livrable : supprimez cette répartition, ou enregistrez-en une autre à la même date.`,
  remove: 'Supprimer',
  removeSplit: (when) => `Supprimer la répartition : ${when}`,
  deliverable: 'Livrable',
  deliverableOf: (number) => `Livrable ${number}`,
  weight: 'Poids',
  weightOf: (number) => `Poids ${number}`,
  share: 'Part',
  choose: 'Choisir',
  add: 'Ajouter un livrable',
  removePart: (number) => `Supprimer la ligne ${number}`,
  from: 'À compter du (vide : depuis l’origine)',
  missing: 'Choisissez un livrable, ou supprimez la ligne',
  twice: 'Déjà choisi plus haut : choisissez-en un autre, ou supprimez la ligne',
  invalidWeight: 'Un nombre supérieur à 0, par exemple 70',
  saved: 'Répartition enregistrée',
  ended: 'Le ticket n’est plus réparti',
  removed: 'Répartition supprimée',
  undone: 'Rétabli',
  end: 'Ne plus répartir',
  changedMeanwhile: 'Quelqu’un d’autre a enregistré entre-temps ; rien n’a été écrasé',
  changedMeanwhileHelp:
    'Votre saisie est conservée. Vérifiez les répartitions enregistrées ci-dessus, puis enregistrez de nouveau.',
};
