import type { surface as english } from '../en/surface';
import type { Texts } from '../texts';
import { withFrenchSpaces } from '../french-spaces';
import { shares } from './shares';
import { counted } from './counted';

export const surface = withFrenchSpaces<Texts<typeof english>>({
  appName: 'Jalon',
  common: {
    retry: 'Réessayer',
    refresh: 'Actualiser',
    save: 'Enregistrer',
    saved: 'Enregistré',
    undo: 'Annuler la modification',
    cancel: 'Annuler',
    close: 'Fermer',
    loading: 'Chargement',
    project: 'Projet',
    unknown: (because, mend) => `Inconnu : ${because}. ${mend}.`,
    because: (cause) => `cause : ${cause}`,
    weatherOf: (axis, weather, cause) => `${axis} : ${weather} (${cause})`,
    method: (version) => `méthode ${version}`,
    confidence: (percent) => `fiabilité ${percent}`,
    asOf: (day) => `au ${day}`,
    upToDate: (ago) => `à jour ${ago}`,
    justNow: 'à l’instant',
    partlyHidden: 'Certains tickets ne sont pas comptés',
    partlyHiddenWhy:
      'Vous n’avez pas accès à tous les tickets de ce projet, ou des projets qui alimentent ses livrables : ils sont exclus de tous les totaux, et d’autres personnes peuvent donc voir d’autres chiffres.',
    reachesAnywhere:
      'La requête JQL d’un livrable ne précise pas les projets visés : les tickets d’autres projets ne comptent que pour les personnes qui y ont accès, et dans aucune référence ni situation enregistrée.',
    partialView: 'vue partielle',
    partialViewWhy:
      'La météo ne tient compte que des tickets visibles de tous dans Jira : d’autres tickets du projet sont restreints.',
    stale: 'Derniers chiffres disponibles',
    late: 'en retard',
    early: 'en avance',
    of: (part, whole) => `${part} sur ${whole}`,
    openInJalon: 'Ouvrir dans Jalon',
  },
  sync: {
    running: 'Lecture du projet en cours',
    progress: (expected, read, printed) =>
      `${read} ${counted(expected, { one: 'ticket lu', other: 'tickets lus' })} sur environ ${printed}`,
    progressUnknown: (read, printed) =>
      `${printed} ${counted(read, { one: 'ticket lu', other: 'tickets lus' })} pour l’instant`,
    runningHelp:
      'Les chiffres s’afficheront à la fin de la première lecture. Vous pouvez quitter cette page : la lecture continue.',
    never: 'Ce projet n’a pas encore été lu',
    neverHelp: 'Ouvrez la page Jalon du projet : elle lit les tickets et affiche les premiers chiffres.',
    failed: 'La dernière lecture du projet a échoué',
    cancelled: 'La lecture du projet a été arrêtée',
    cancel: 'Arrêter la lecture',
    resume: 'Reprendre la lecture',
    waits: 'Jira demande d’attendre ; la lecture reprendra d’elle-même.',
    minutesLeft: (minutes) =>
      minutes <= 1 ? 'Moins d’une minute restante' : `Encore ${minutes} minutes environ`,
  },
  panel: {
    title: 'Livrable',
    noDeliverable: 'Ce ticket n’est rattaché à aucun livrable',
    noDeliverableHelp:
      'Il ne compte dans aucune date ni aucun avancement, seulement dans les coûts du projet. Adoptez son epic ou sa version comme livrable, ou élargissez la source d’un livrable.',
    seeDeliverables: 'Voir les livrables',
    shared: (parts) => `Travail réparti entre livrables : ${parts}.`,
    also: (names) => `Rattaché aussi à ${names}, sans y être compté.`,
    contract: 'Date contractuelle',
    baseline: 'Référence',
    forecast: 'Date prévue',
    slip: 'Écart',
    due: 'Échéance de ce ticket',
    progress: 'Avancement du livrable',
    remainingOfDeliverable: 'Reste à faire',
    blockedBy: 'Bloqué par',
    blockedSince: (days, printed) => `depuis ${printed} ${counted(days, { one: 'jour', other: 'jours' })}`,
    yourWork: 'Ce ticket',
    remaining: 'Reste à faire (heures)',
    percent: 'Avancement (%)',
    declare: 'Enregistrer',
    declareHelp:
      'Le reste à faire est enregistré dans le ticket, l’avancement dans Jalon. Recherche dans Jira : jalonPercent < 50, jalonDeclaredOn <= -14d.',
    invalidHours: 'Un nombre d’heures, par exemple 3, 3,5 ou 3h30',
    invalidPercent: 'Un pourcentage de 0 à 100',
    declared: (percent, day) => `Déclaré : ${percent} le ${day}`,
    notDeclared: 'Avancement jamais déclaré',
    savedRemaining: (hours) => `Enregistré : reste à faire ${hours}`,
    savedPercent: (percent) => `Enregistré : avancement ${percent}`,
    undone: 'Rétabli',
    done: 'Ce ticket est terminé : il n’y a plus rien à déclarer.',
    mayNotDeclare:
      'Vous n’avez pas le droit de saisir du temps sur ce ticket, ni donc d’en déclarer le reste à faire.',
    estimate: 'Estimé',
    spent: 'Temps passé',
    left: 'RAF',
    criteria: (count, printed) =>
      `${printed} ${counted(count, { one: 'critère', other: 'critères' })} de recette`,
    noCriteria: 'Aucun critère de recette',
    acceptance: 'Recette',
    earning: (name, explanation) => `Mode de calcul de l’avancement « ${name} » : ${explanation}.`,
    why: 'Pourquoi ?',
    whyTitle: 'Origine de ces chiffres',
    seeDeliverable: 'Voir le livrable',
  },
  shares,
  gadget: {
    slippingMost: 'Plus forts glissements',
    nothingSlips: 'Aucun livrable ne glisse',
    slipsUnknown: 'Glissements inconnus : aucune date de référence',
    notConfigured: 'Choisissez un projet',
    notConfiguredHelp:
      'Ce gadget affiche la météo, les chiffres clés et les glissements d’un projet. Modifiez-le pour choisir le projet.',
    curve: 'Courbe en S',
    openProject: 'Ouvrir le projet dans Jalon',
    finish: 'Fin',
    landing: 'Atterrissage',
    costIndexOfWork: 'CPI (charge)',
    progress: 'Avancement',
  },
  choice: {
    title: 'Quel projet ?',
    search: 'Rechercher un projet',
    searchHelp: 'Par nom ou par clé',
    none: 'Aucun projet ne correspond',
    list: 'Projets',
    refreshEvery: 'Actualisation',
    never: 'À la demande',
    minutes: (count) => counted(count, { one: 'Toutes les minutes', other: `Toutes les ${count} minutes` }),
    choose: 'Choisissez un projet dans la liste',
    failed: 'Les projets n’ont pas pu être lus dans Jira',
    notConfiguredMacro:
      'Modifiez cette macro pour choisir le projet dont la page affichera les indicateurs en direct.',
    macroHelp:
      'La macro affiche les indicateurs du projet en direct. Pour une situation datée, publiez plutôt une page de comité.',
  },
  chart: { asTable: 'Afficher en tableau', day: 'Jour' },
});
