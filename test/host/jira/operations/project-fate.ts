import { textIn } from '../../data/reading/json-access';
import { NO_CONTENT, ok, type Answer } from '../answer';
import type { ProjectState } from '../data/project-states';
import { projectOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { noProject, refusal } from '../refusal';
import { parameter } from '../request-values';
import { projectView } from '../view/site-views';

/** Archiving, deleting and restoring a project. */
export const projectFate: readonly Operation[] = [
  {
    id: 'archiveProject',
    method: 'POST',
    path: '/project/{projectIdOrKey}/archive',
    scope: 'manage:jira-project',
    cost: 'write',
    answer: becoming('archived'),
  },
  {
    id: 'deleteProject',
    method: 'DELETE',
    path: '/project/{projectIdOrKey}',
    scope: 'manage:jira-configuration',
    cost: 'write',
    answer: becoming('deleted'),
  },
  {
    id: 'restore',
    method: 'POST',
    path: '/project/{projectIdOrKey}/restore',
    scope: 'manage:jira-configuration',
    cost: 'write',
    answer: restored,
  },
];

function becoming(state: ProjectState): Operation['answer'] {
  return (call) => {
    demandAdministrator(call);
    call.data.projectStates.put(textIn(projectOf(call), 'key') ?? '', state);
    return NO_CONTENT;
  };
}

function restored(call: Call): Answer {
  demandAdministrator(call);
  const asked = parameter(call, 'projectIdOrKey');
  const project = call.data.catalogue.everyProject.find(
    ({ id, key }) => id === asked || key === asked.toUpperCase(),
  );
  if (project === undefined) throw noProject(asked);
  call.data.projectStates.put(textIn(project, 'key') ?? '', 'live');
  return ok(projectView(project, call.data));
}

function demandAdministrator(call: Call): void {
  if (call.data.permissions.mayGlobally(call.accountId, 'ADMINISTER')) return;
  throw refusal(401, 'You must be a Jira administrator.');
}
