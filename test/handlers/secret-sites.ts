import { defaultExport } from '../host/data/default-export';
import { APP_ACCOUNT_ID } from '../host/seams/products';
import type { IssueDocument, SiteExport } from '../host/seams/site-export';
import type { Json } from '../host/seams/json';
import type { State } from '../host/seams/state';
import { LEAD, openSite, STRANGER, type OpenedSite } from './opened-site';

/** Manages the project; sees neither the costs nor the restricted issue. */
export const MANAGER = 'sarah-nguyen';
/** Manages the project and sees its costs, not the restricted issue. */
export const ACCOUNTANT = 'mathieu-perrin';

/** The one issue of the default project that has a security level. */
export const RESTRICTED = 'PORT-280';
/** A project that of the readers of the default project its lead alone may browse. */
const SECRET_PROJECT = { id: '10002', key: 'SECR', name: 'Dossier secret' };
export const SECRET_SUMMARY = 'SECRCANARY';

export type Fields = Readonly<Record<string, Json[string]>>;

interface Secrets {
  /** What the restricted issue says, in place of what it says in the default project. */
  readonly restricted?: Fields;
  /** Issues of the secret project, from SECR-1 on. */
  readonly secret?: readonly Fields[];
}

/**
 * Sites once they were read and imported, which takes seconds: others with the same secrets begin with a
 * copy.
 */
const importedStates = new Map<string, State>();

/** The default site with its secrets, read and imported. */
export async function openSecrets(secrets: Secrets): Promise<OpenedSite> {
  const data = siteWith(secrets);
  const name = JSON.stringify(secrets);
  const state = importedStates.get(name);
  if (state) return openSite({ data, imported: false, state: state.copy() });
  const opened = await openSite({ data });
  importedStates.set(name, opened.site.state.copy());
  return opened;
}

/** What the default site holds, with its secrets. */
export function siteWith({ restricted = {}, secret = [] }: Secrets): SiteExport {
  const given = defaultExport();
  const port = given.permissions?.['PORT'] ?? {};
  const managers = [...(port['manage-deliverables'] ?? []), MANAGER, ACCOUNTANT];
  const costs = [...(port['see-costs'] ?? []), ACCOUNTANT];
  const model = given.issues.find(({ key }) => key === 'SOC-1');
  return {
    ...given,
    issues: [
      ...given.issues.map((issue) =>
        issue.key === RESTRICTED ? { ...issue, fields: { ...issue.fields, ...restricted } } : issue,
      ),
      ...secret.flatMap((fields, at) => (model ? [secretIssue(model, at + 1, fields)] : [])),
    ],
    projects: [...given.projects, { ...given.projects.find(({ key }) => key === 'SOC'), ...SECRET_PROJECT }],
    versions: { ...given.versions, SECR: [] },
    permissions: {
      ...given.permissions,
      PORT: { ...port, 'manage-deliverables': managers, 'see-costs': costs },
      SECR: {
        BROWSE_PROJECTS: [STRANGER, LEAD, APP_ACCOUNT_ID],
        EDIT_ISSUES: [LEAD],
        WORK_ON_ISSUES: [LEAD],
      },
    },
  };
}

function secretIssue(model: IssueDocument, number: number, fields: Fields): IssueDocument {
  const project = { ...(model.fields['project'] as Json), ...SECRET_PROJECT };
  const own = {
    project,
    summary: `${SECRET_SUMMARY} ${String(number)}`,
    duedate: '2027-04-09',
    timeoriginalestimate: 1_155_600,
  };
  return {
    ...model,
    id: String(30_000 + number),
    key: `SECR-${String(number)}`,
    fields: { ...model.fields, ...own, ...fields },
  };
}
