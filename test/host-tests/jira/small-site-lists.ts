/** Lists of the small site: statuses, types, priorities, projects, versions. */

export const STATUSES = [
  { id: '1', name: 'À faire', statusCategory: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' } },
  {
    id: '2',
    name: 'En cours',
    statusCategory: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  },
  { id: '3', name: 'Terminé', statusCategory: { id: 3, key: 'done', colorName: 'green', name: 'Done' } },
] as const;
export const TYPES = {
  epic: { id: '100', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  task: { id: '101', name: 'Task', subtask: false, hierarchyLevel: 0 },
  subtask: { id: '102', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
} as const;
export const PRIORITIES = ['High', 'Medium', 'Low'].map((name, index) => ({ id: String(index + 1), name }));
export const LINK_TYPE = { id: '10', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
export const DONE = { id: '10000', name: 'Done', description: '' };

export const PROJECTS = [
  { id: '10', key: 'APP', name: 'Application' },
  { id: '20', key: 'HID', name: 'Hidden' },
];
export const VERSIONS = [
  { id: '71', name: '1.0', released: true, archived: false, releaseDate: '2026-01-31', projectId: 10 },
  { id: '72', name: '2.0', released: false, archived: false, releaseDate: '2026-06-30', projectId: 10 },
];
export const START_DATE = {
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
