import type { IssueDocument, SiteExport } from '../host/seams/site-export';
import { RESTRICTED } from './secret-sites';

type IssueFields = IssueDocument['fields'];

/** A site without the subtasks of its projects, and without half of what has a parent. */
export function thinned(data: SiteExport): SiteExport {
  const needed = new Set([RESTRICTED, 'PORT-1', 'PORT-12', 'PORT-120']);
  const isKept = ({ id, key, fields }: IssueDocument): boolean =>
    needed.has(key) ||
    !key.startsWith('PORT-') ||
    !fields['parent'] ||
    (!isSubtask(fields) && Number(id) % 2 === 0);
  const kept = new Set(data.issues.filter(isKept).map(({ id }) => id));
  for (const { id, fields } of data.issues)
    if (kept.has(id)) for (const parent of ancestorsOf(fields, data)) kept.add(parent);
  return {
    ...data,
    issues: data.issues.filter(({ id }) => kept.has(id)).map((issue) => withLinksTo(issue, kept)),
  };
}

const isSubtask = (fields: IssueFields): boolean =>
  (fields['issuetype'] as { readonly subtask: boolean }).subtask;

function ancestorsOf(fields: IssueFields, data: SiteExport): readonly string[] {
  const parent = fields['parent'] as { readonly id: string } | null | undefined;
  const above = data.issues.find(({ id }) => id === parent?.id);
  return above ? [above.id, ...ancestorsOf(above.fields, data)] : [];
}

function withLinksTo(issue: IssueDocument, kept: ReadonlySet<string>): IssueDocument {
  type Link = {
    readonly inwardIssue?: { readonly id: string };
    readonly outwardIssue?: { readonly id: string };
  };
  const links = (issue.fields['issuelinks'] ?? []) as unknown as readonly Link[];
  const left = links.filter(({ inwardIssue, outwardIssue }) =>
    kept.has((inwardIssue ?? outwardIssue)?.id ?? ''),
  );
  return { ...issue, fields: { ...issue.fields, issuelinks: left } };
}
