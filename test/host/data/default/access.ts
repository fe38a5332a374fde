import type { PermissionsFile } from '../../seams/site-export';
import { PEOPLE } from './people';
import { SECURITY_LEVEL } from './vocabulary';

const TEAM = PEOPLE.filter(({ role }) => role !== null).map(({ accountId }) => accountId);
const MAKERS = PEOPLE.filter(
  ({ organisation, role }) => role !== null && organisation !== 'Métropole de Belorme',
).map(({ accountId }) => accountId);
const LEAD = 'camille-roussel';
const CLIENT = 'nadia-ferrand';

/**
 * Who may do what: everybody but Julie Lambert browses the portal's project; the client neither sees the
 * costs nor administers; one security level hides an issue from all but three people.
 */
export const PERMISSIONS: PermissionsFile = {
  PORT: {
    BROWSE_PROJECTS: TEAM,
    EDIT_ISSUES: MAKERS,
    WORK_ON_ISSUES: [...MAKERS, 'olivier-brun', 'pierre-castel'],
    ADMINISTER_PROJECTS: [LEAD],
    'see-costs': [LEAD, 'hugo-marchand'],
    'manage-deliverables': [LEAD],
    [`SECURITY:${SECURITY_LEVEL.id}`]: [LEAD, 'hugo-marchand', 'lucas-fontaine'],
  },
  SOC: {
    BROWSE_PROJECTS: ['*'],
    ADMINISTER_PROJECTS: [LEAD],
    'see-costs': [LEAD, CLIENT],
    'manage-deliverables': [LEAD, 'hugo-marchand'],
  },
};
