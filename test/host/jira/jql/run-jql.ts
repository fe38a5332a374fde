import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import type { IssueFacts } from '../data/issue-facts';
import { refusal } from '../refusal';
import { compileClause } from './compile-clause';
import { fieldFinder, type FieldFinder } from './find-field';
import type { JqlContext } from './jql-context';
import { operandValues } from './operand-values';
import { issueOrder } from './order-issues';
import { parseJql } from './parse-jql';

/** A query made ready: the issues that the caller may see and that satisfy it, in its order. */
export interface CompiledJql {
  readonly bounded: boolean;
  readonly test: (issue: IssueFacts) => boolean;
  readonly run: () => readonly IssueFacts[];
}

/** Reads a query; refuses unknown fields, values, functions and operators with Jira's messages. */
export function compileJql(jql: string, context: JqlContext): CompiledJql {
  const query = parseJql(jql);
  const find = fieldFinder(context);
  const where = query.where ?? undefined;
  const fits = where === undefined ? (): boolean => true : compileClause(where, find, context);
  const order = issueOrder(query.orderBy ?? undefined, find);
  const { permissions } = context.data;
  const test = (issue: IssueFacts): boolean => permissions.canSee(context.caller, issue) && fits(issue);
  return {
    bounded: where !== undefined,
    test,
    run: () => candidates(where, find, context).filter(test).toSorted(order),
  };
}

/** As `compileJql`, for operations that refuse queries without any restriction. */
export function compileBoundedJql(jql: string, context: JqlContext): CompiledJql {
  const compiled = compileJql(jql, context);
  if (!compiled.bounded) {
    throw refusal(
      400,
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  }
  return compiled;
}

/** Issues among which those sought are, narrowed by the project, parent or keys that the query demands. */
function candidates(
  where: Clause | undefined,
  find: FieldFinder,
  context: JqlContext,
): readonly IssueFacts[] {
  const { issues, catalogue } = context.data;
  for (const clause of demanded(where)) {
    const { operand } = clause;
    if (operand === undefined || !['=', 'in'].includes(clause.operator?.value ?? '')) continue;
    const name = clause.field.value.toLowerCase();
    const among = NARROWING[name];
    if (among === undefined) continue;
    const { values, empty } = operandValues(operand, find(name), context);
    if (empty) continue;
    const ids = [...new Set(values.map(String))];
    if (among === 'project')
      return ids.flatMap((id) => issues.ofProject(String(catalogue.project(id)?.['key'])));
    if (among === 'parent') return ids.flatMap((id) => issues.childrenOf(id));
    return ids.flatMap((id) => issues.find(id) ?? []);
  }
  return [...issues.all()];
}

const NARROWING: Readonly<Record<string, 'project' | 'parent' | 'key'>> = {
  key: 'key',
  issuekey: 'key',
  id: 'key',
  issue: 'key',
  parent: 'parent',
  project: 'project',
};

/** The plain conditions that every issue found satisfies, the most selective first. */
function demanded(where: Clause | undefined): readonly TerminalClause[] {
  const parts =
    where?.clauseType === 'compound' && where.operator.value === 'and' ? where.clauses : where ? [where] : [];
  const order = Object.keys(NARROWING);
  return parts
    .filter((part): part is TerminalClause => part.clauseType === 'terminal')
    .toSorted(
      (one, other) =>
        order.indexOf(one.field.value.toLowerCase()) - order.indexOf(other.field.value.toLowerCase()),
    );
}
