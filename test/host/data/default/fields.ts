type Schema = readonly [type: string, items?: string];

const field = (id: string, name: string, [type, items]: Schema, clauseNames: readonly string[] = [id]) => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames,
  schema: { type, ...(items === undefined ? {} : { items }), system: id },
});

const START_DATE = {
  id: 'customfield_10015',
  key: 'customfield_10015',
  name: 'Start date',
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: ['cf[10015]', 'Start date'],
  schema: {
    type: 'date',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
    customId: 10015,
  },
};

/** The fields that issues of the default site carry, as Jira lists them. */
export const FIELDS = [
  field('summary', 'Résumé', ['string']),
  field('description', 'Description', ['string']),
  field('issuetype', 'Type de ticket', ['issuetype'], ['issuetype', 'type']),
  field('project', 'Projet', ['project']),
  field('parent', 'Parent', ['issuelink']),
  field('status', 'État', ['status']),
  field('resolution', 'Résolution', ['resolution']),
  field('resolutiondate', 'Résolu', ['datetime'], ['resolutiondate', 'resolved']),
  field('priority', 'Priorité', ['priority']),
  field('created', 'Création', ['datetime'], ['created', 'createdDate']),
  field('updated', 'Mise à jour', ['datetime'], ['updated', 'updatedDate']),
  field('duedate', 'Date d’échéance', ['date'], ['due', 'duedate']),
  START_DATE,
  field('assignee', 'Responsable', ['user']),
  field('reporter', 'Rapporteur', ['user']),
  field('creator', 'Créateur', ['user']),
  field('labels', 'Étiquettes', ['array', 'string']),
  field('components', 'Composants', ['array', 'component'], ['component']),
  field('fixVersions', 'Versions corrigées', ['array', 'version'], ['fixVersion']),
  field('versions', 'Versions affectées', ['array', 'version'], ['affectedVersion']),
  field('issuelinks', 'Tickets liés', ['array', 'issuelinks']),
  field('subtasks', 'Sous-tâches', ['array', 'issuelinks']),
  field('security', 'Niveau de sécurité', ['securitylevel'], ['level']),
  field(
    'timeoriginalestimate',
    'Estimation d’origine',
    ['number'],
    ['originalEstimate', 'timeoriginalestimate'],
  ),
  field('timeestimate', 'Estimation restante', ['number'], ['remainingEstimate', 'timeestimate']),
  field('timespent', 'Temps consacré', ['number'], ['timespent']),
  field('timetracking', 'Suivi temporel', ['timetracking']),
  field('worklog', 'Journal de travail', ['array', 'worklog']),
];
