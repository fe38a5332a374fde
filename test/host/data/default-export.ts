import type { SiteExport } from '../seams/site-export';
import { PERMISSIONS } from './default/access';
import { citizenPortal, PROJECT } from './default/citizen-portal';
import { commitments } from './default/commitments';
import { CONFLUENCE } from './default/confluence-space';
import { FIELDS } from './default/fields';
import { jiraUserOf, PEOPLE, personOf } from './default/people';
import { TECHNICAL_BASE, technicalBase } from './default/technical-base';
import { ISSUE_TYPES, LINK_TYPES, STATUSES, VERSIONS } from './default/vocabulary';

/**
 * The site that `npm start` shows without data of its own: « Portail citoyen », a public IT project, and a
 * small project that has nothing to show yet. Everything is invented; the same at every call, byte for byte.
 */
export function defaultExport(): SiteExport {
  const { issues, epics } = citizenPortal();
  return {
    site: { name: 'Métropole de Belorme', timeZone: 'Europe/Paris', now: '2026-02-27T17:00:00.000+01:00' },
    issues: [...issues, ...technicalBase()],
    projects: [PROJECT, TECHNICAL_BASE].map((project) => ({
      ...project,
      style: project.simplified ? 'next-gen' : 'classic',
      isPrivate: false,
      lead: jiraUserOf(personOf('camille-roussel')),
    })),
    users: PEOPLE.map(jiraUserOf),
    versions: { PORT: Object.values(VERSIONS), SOC: [] },
    fields: FIELDS,
    statuses: Object.values(STATUSES),
    issueTypes: Object.values(ISSUE_TYPES),
    issueLinkTypes: LINK_TYPES,
    jalon: commitments(epics),
    permissions: PERMISSIONS,
    confluence: CONFLUENCE,
  };
}
