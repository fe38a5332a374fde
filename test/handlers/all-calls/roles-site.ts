import { defaultExport } from '../../host/data/default-export';
import { startSite } from '../../host/site';
import type { PermissionsFile, SiteExport } from '../../host/seams/site-export';
import type { WholeSite } from '../../host/whole-site';

/** Who calls, by what they are on the project « Portail citoyen »: from its administrator to nobody. */
export const CALLERS = {
  administrator: 'camille-roussel',
  'sees costs only': 'hugo-marchand',
  'manages, sees no costs': 'sarah-nguyen',
  'manages with costs, without the security level': 'mathieu-perrin',
  member: 'ines-belkacem',
  reader: 'nadia-ferrand',
  stranger: 'julie-lambert',
  'unknown account': 'nobody-of-this-site',
  'no account': '',
} as const;
export type Role = keyof typeof CALLERS;

/** The project that most of them work on, another one, and one that only the stranger may browse. */
export const PROJECTS = { own: '10000', other: '10001', foreign: '10002' } as const;
export type Place = keyof typeof PROJECTS;

const { administrator: ADMIN, stranger: STRANGER, reader: READER } = CALLERS;
const [COSTS, MANAGER, FULL] = [
  CALLERS['sees costs only'],
  CALLERS['manages, sees no costs'],
  CALLERS['manages with costs, without the security level'],
];

const given = defaultExport();
const PORT = given.permissions?.['PORT'] ?? {};
const PERMISSIONS: PermissionsFile = {
  PORT: { ...PORT, 'see-costs': [ADMIN, COSTS, FULL], 'manage-deliverables': [ADMIN, MANAGER, FULL] },
  SOC: {
    BROWSE_PROJECTS: [ADMIN, COSTS, READER],
    ADMINISTER_PROJECTS: [ADMIN],
    'see-costs': [ADMIN, READER],
    'manage-deliverables': [ADMIN, COSTS],
  },
  SECR: { BROWSE_PROJECTS: [STRANGER], ADMINISTER_PROJECTS: [STRANGER] },
};

const SCHEMES = { own: 'PORT', other: 'SOC', foreign: 'SECR' } as const;

/** What Jira grants somebody on a project, as the permission schemes above say. */
export function grantedTo(
  role: Role,
  place: Place,
): { readonly browse: boolean; readonly costs: boolean; readonly manage: boolean } {
  const scheme = PERMISSIONS[SCHEMES[place]] ?? {};
  const has = (permission: string): boolean => (scheme[permission] ?? []).includes(CALLERS[role]);
  const browse = has('BROWSE_PROJECTS');
  const administers = browse && has('ADMINISTER_PROJECTS');
  return {
    browse,
    costs: administers || (browse && has('see-costs')),
    manage: administers || (browse && has('manage-deliverables')),
  };
}

/**
 * Whether somebody may say what is left to do on an issue, which Jira's own permissions decide: where a
 * scheme is silent, all who browse may.
 */
export function mayDeclare(role: Role, place: Place): boolean {
  const scheme = PERMISSIONS[SCHEMES[place]] ?? {};
  return ['EDIT_ISSUES', 'WORK_ON_ISSUES'].every(
    (one) => scheme[one]?.includes(CALLERS[role]) ?? grantedTo(role, place).browse,
  );
}

function withForeignProject(): SiteExport {
  const [model] = given.projects;
  const project = { ...model, id: PROJECTS.foreign, key: 'SECR', name: 'Secret' };
  const issue = given.issues.find(({ key }) => key === 'SOC-1');
  const secret = {
    ...issue,
    id: '29999',
    key: 'SECR-1',
    fields: { ...issue?.fields, project, summary: 'Secret' },
  };
  return {
    ...given,
    issues: [...given.issues, secret],
    projects: [...given.projects, project],
    versions: { ...given.versions, SECR: [] },
    permissions: PERMISSIONS,
  };
}

/** An issue of each project that everybody sees who may browse it. */
export const ISSUES: Readonly<Record<Place, string>> = {
  own: issueId('PORT-12'),
  other: issueId('SOC-1'),
  foreign: '29999',
};

function issueId(key: string): string {
  return given.issues.find((issue) => issue.key === key)?.id ?? '';
}

export interface RolesSite {
  readonly site: WholeSite;
  invoke(
    module: string,
    call: string,
    payload: unknown,
    accountId: string,
    extension: object,
  ): Promise<unknown>;
  /** What was written since this was asked last: in the store, in Jira, of pages and of the queue. */
  written(): Promise<readonly string[]>;
}

/**
 * What nobody entered: the site counts calls and keeps its clock; the app keeps what it computed for whoever
 * looks next.
 */
const OWN_BOOKS = /^(site\/|forge\/schedule|#|kvs\/keys (stamp|result|lists):)/;

/** The site with three projects that were read, of which two hold what people committed to. */
export async function openRolesSite(): Promise<RolesSite> {
  const data = withForeignProject();
  const prepared = await startSite({ data, stateFolder: null, port: null, time: 'manual' });
  await prepare(prepared);
  const written = new Set<string>();
  const state = prepared.state.copy({
    write: (changes) => {
      for (const [collection, id] of changes) written.add(`${collection} ${id}`);
      return Promise.resolve();
    },
  });
  const site = await startSite({ data, state, stateFolder: null, port: null, time: 'manual' });
  return {
    site,
    invoke: (module, call, payload, accountId, extension) =>
      site.forge.invoke(module, call, payload, { accountId, extension: { ...extension } }),
    written: async () => {
      await state.flush();
      const names = [...written].filter((name) => !OWN_BOOKS.test(name));
      written.clear();
      return names;
    },
  };
}

/** Ids that exist in the other project alone. */
export const ELSEWHERE = { deliverable: 'X-99', risk: 'RX-9' };

async function prepare(site: WholeSite): Promise<void> {
  const call = async (name: string, request: object, accountId: string = ADMIN): Promise<void> => {
    const answer = (await site.forge.invoke('project-page', name, request, { accountId, extension: {} })) as {
      readonly ok: boolean;
    };
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  };
  const risk = { id: ELSEWHERE.risk, title: 'Ailleurs', probability: 0.5, impactDays: 1 };
  const deliverable = { id: ELSEWHERE.deliverable, name: 'Ailleurs', source: { label: 'x' } };
  const elsewhere = {
    formatVersion: 1,
    projects: [{ key: 'SOC', deliverables: [deliverable], risks: [risk] }],
  };
  await call('importProject', { projectId: PROJECTS.own, export: site.export.jalon });
  await call('importProject', { projectId: PROJECTS.other, export: elsewhere });
  await call('showProject', { projectId: PROJECTS.foreign }, STRANGER);
  await site.forge.drain();
  await call('takeSnapshot', { projectId: PROJECTS.other, note: 'Ailleurs' });
}
