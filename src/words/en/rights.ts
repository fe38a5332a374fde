import { counted } from './counted';

/** Words of the rights on a project in English. */
export const rights = {
  title: 'Who can do what',
  help: 'Rights come from the permissions of the project in Jira: Jalon grants none. Each of them requires browsing the project.',
  link: 'Project permissions in Jira',
  read: 'As the permission scheme of the project says today. To change it:',
  unread:
    'Jira shows who holds these permissions only to project administrators. To see or change it, as an administrator:',
  name: {
    browse: 'View the project',
    declare: 'Declare progress',
    manage: 'Manage deliverables',
    accept: 'Grant acceptance',
    'see-prices': 'See prices',
    'see-costs': 'See costs',
  },
  opens: {
    browse:
      'Deliverables, schedule, risks, decisions, actions, change requests, committees and figures in effort.',
    declare: 'Enter progress and remaining work on an issue.',
    manage:
      'Define deliverables, risks and baselines, record decisions, actions and change requests, change settings, publish committee pages.',
    accept: 'Decide on the acceptance of a deliverable.',
    'see-prices': 'Prices agreed with the client.',
    'see-costs':
      'Amounts, rates and cost indicators; export and import, for those who also manage deliverables.',
  },
  permission: {
    browse: 'Browse projects',
    'edit-issues': 'Edit issues',
    'work-on-issues': 'Work on issues',
    administer: 'Administer projects',
    'manage-deliverables': 'Manage deliverables (Jalon)',
    'see-costs': 'See costs (Jalon)',
  },
  quoted: (permission: string) => `“${permission}”`,
  both: ' and ',
  either: ', or ',
  byPermission: (permissions: string) => `Anyone with the permission ${permissions}.`,
  byApproval: 'Whoever the deliverable names as approver; no permission grants it.',
  follows: (right: string) => `Follows ${right} until a permission of its own grants it.`,
  holders: (permission: string, names: string) => `${permission}: ${names}`,
  noHolder: 'no entry in the permission scheme',
  holder: {
    group: (name: string | null) => (name === null ? 'a group' : `group ${name}`),
    role: (name: string | null) => (name === null ? 'a project role' : `role ${name}`),
    application: 'everyone who uses Jira',
    everybody: 'everyone, even without an account',
    lead: 'the project lead',
    reporter: 'the reporter of the issue',
    assignee: 'the assignee of the issue',
    field: 'the people of a field of the issue',
    portal: 'the customers of the service portal',
    other: 'others',
  },
  you: 'You have this right',
  notYou: 'You do not have this right',
  approves: (count: number) =>
    count === 0
      ? 'You are the approver of no deliverable'
      : `You are the approver of ${count} ${counted(count, { one: 'deliverable', other: 'deliverables' })}`,
};
