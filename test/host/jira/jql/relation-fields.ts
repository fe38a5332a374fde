import { refusal } from '../refusal';
import type { IssueFacts } from '../data/issue-facts';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';
import { issueFunctions } from './list-functions';

/** A field that holds issues, found by id or key among those that the caller sees. */
export function relation(
  name: string,
  context: JqlContext,
  values: (issue: IssueFacts) => readonly string[],
): JqlField {
  const { issues, permissions } = context.data;
  return {
    name,
    kind: 'choice',
    values,
    resolve(text) {
      const issue = issues.find(text);
      if (issue === undefined || !permissions.canSee(context.caller, issue)) {
        throw refusal(400, `An issue with key '${text}' does not exist for field '${name}'.`);
      }
      return [issue.id];
    },
    rank: (id) => issues.find(id)?.number ?? 0,
    functions: issueFunctions(context),
  };
}

/** The nearest issue above that is an epic or higher. */
export function epicAbove(issue: IssueFacts, { data }: JqlContext): readonly string[] {
  for (
    let above = data.issues.find(issue.parentId ?? ''), steps = 0;
    above !== undefined && steps < 10;
    steps += 1
  ) {
    if (above.level >= 1) return [above.id];
    above = data.issues.find(above.parentId ?? '');
  }
  return [];
}
