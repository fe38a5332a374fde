import { z } from 'zod';
import type { Holder } from '../../contract/rights-view';
import type { Granting } from '../../domain/access/given-by';
import { Failure } from '../../failure';
import { ask, type Actor } from '../atlassian/ask';
import { permissionKey } from './permissions';

const holderSchema = z.object({
  type: z.string(),
  parameter: z.string().nullish(),
  projectRole: z.object({ name: z.string().nullish() }).nullish(),
});
const schemeSchema = z.object({
  permissions: z
    .array(z.object({ permission: z.string().nullish(), holder: holderSchema.nullish() }))
    .nullish(),
});

const KINDS: Readonly<Record<string, Holder['kind']>> = {
  user: 'person',
  group: 'group',
  projectRole: 'role',
  applicationRole: 'application',
  anyone: 'everybody',
  projectLead: 'lead',
  reporter: 'reporter',
  assignee: 'assignee',
  userCustomField: 'field',
  groupCustomField: 'field',
  'sd.customer.portal.only': 'portal',
};

/** A holder as Jira writes it: the id of a role or a field is no name. */
export function holderOf({ type, parameter, projectRole }: z.infer<typeof holderSchema>): Holder {
  const kind = KINDS[type] ?? 'other';
  if (kind === 'role') return { kind, name: projectRole?.name ?? null };
  return { kind, name: kind === 'person' || kind === 'group' ? (parameter ?? null) : null };
}

/**
 * Whom the permission scheme of a project grants what gives rights. Null where Jira does not show the scheme
 * to the actor: it does to those who administer the project.
 */
export async function readHolders(
  as: Actor,
  projectId: string,
): Promise<Readonly<Record<Granting, readonly Holder[]>> | null> {
  const question = { as, path: { projectKeyOrId: projectId }, query: [['expand', 'projectRole']] } as const;
  const scheme = await ask('readPermissionScheme', question, schemeSchema).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'forbidden') return null;
    throw error;
  });
  if (scheme === null) return null;
  const holdersOf = (key: string): readonly Holder[] =>
    (scheme.permissions ?? []).flatMap(({ permission, holder }) =>
      permission === key && holder ? [holderOf(holder)] : [],
    );
  return {
    browse: holdersOf('BROWSE_PROJECTS'),
    'edit-issues': holdersOf('EDIT_ISSUES'),
    'work-on-issues': holdersOf('WORK_ON_ISSUES'),
    administer: holdersOf('ADMINISTER_PROJECTS'),
    'manage-deliverables': holdersOf(permissionKey('manage-deliverables')),
    'see-costs': holdersOf(permissionKey('see-costs')),
  };
}
