import type { Json } from '../../seams/json';
import { objectIn, textIn } from '../../data/reading/json-access';
import type { IssueFacts } from '../data/issue-facts';
import type { JqlContext } from './jql-context';
import { one, type JqlField } from './jql-field';
import { userFunctions } from './list-functions';

/** A field that holds a person: found by account id, e-mail or name. */
export function person(
  name: string,
  context: JqlContext,
  idOf: (issue: IssueFacts) => string | null,
): JqlField {
  const { people } = context.data;
  return {
    name,
    kind: 'choice',
    values: (issue) => one(idOf(issue)),
    resolve(text) {
      const byId = people.find(text);
      const found =
        byId === undefined ? people.all().filter((user) => textIn(user, 'displayName') === text) : [byId];
      return found.length === 0 ? null : found.map((user) => textIn(user, 'accountId') ?? '');
    },
    rank: (id) => textIn(people.find(id) ?? {}, 'displayName')?.toLowerCase() ?? id,
    functions: userFunctions(context),
  };
}

/** Whoever logged work on the issue. */
export function worklogAuthor(context: JqlContext): JqlField {
  return {
    ...person('worklogAuthor', context, () => null),
    values: (issue) =>
      issue.worklogs.length === 0
        ? []
        : worklogsIn(issue).map((worklog) => textIn(objectIn(worklog, 'author'), 'accountId') ?? ''),
  };
}

/** Every worklog of an issue. */
export function worklogsIn(issue: IssueFacts): readonly Json[] {
  const { worklogs } = objectIn(issue.document.fields, 'worklog') as { readonly worklogs?: readonly Json[] };
  return worklogs ?? [];
}
