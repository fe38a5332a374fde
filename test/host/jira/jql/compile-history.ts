import type { Json } from '../../seams/json';
import type { Operand, Predicate, TerminalClause } from '@atlaskit/jql-ast';
import { listIn, objectIn, textIn } from '../../data/reading/json-access';
import { instantOf } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { refusal } from '../refusal';
import type { IssueTest } from './compile-clause';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';
import { momentOf } from './moments';
import { operandValues } from './operand-values';

/** One change of the field: ids before and after, when and by whom. */
interface Move {
  readonly from: string | null;
  readonly to: string | null;
  readonly at: number;
  readonly by: string | null;
}

interface Limits {
  readonly from: ReadonlySet<string> | null;
  readonly to: ReadonlySet<string> | null;
  readonly by: ReadonlySet<string> | null;
  readonly after: number;
  readonly before: number;
}

const DAY = 24 * 3600 * 1000;

/** Tests `was`, `was in`, `changed` and their `from`, `to`, `by`, `before`, `after`, `on`, `during`. */
export function compileHistory(clause: TerminalClause, field: JqlField, context: JqlContext): IssueTest {
  const operator = clause.operator?.value ?? '';
  const limits = limitsOf(clause.predicates, field, context);
  if (operator === 'changed') return (issue) => movesOf(issue, field).some((move) => fits(move, limits));
  if (clause.operand === undefined) throw refusal(400, `The operator '${operator}' needs a value.`);
  const { values, empty } = operandValues(clause.operand, field, context);
  const wanted = new Set<string | null>(values.map(String));
  if (empty) wanted.add(null);
  const was: IssueTest = (issue) =>
    stays(issue, field).some(
      (stay) =>
        wanted.has(stay.value) &&
        stay.from < limits.before &&
        stay.until > limits.after &&
        (limits.by === null || limits.by.has(stay.by ?? '')),
    );
  return operator.startsWith('was not') ? (issue) => !was(issue) : was;
}

function fits({ from, to, at, by }: Move, limits: Limits): boolean {
  return (
    (limits.from === null || limits.from.has(from ?? '')) &&
    (limits.to === null || limits.to.has(to ?? '')) &&
    (limits.by === null || limits.by.has(by ?? '')) &&
    at > limits.after &&
    at < limits.before
  );
}

function limitsOf(predicates: readonly Predicate[], field: JqlField, context: JqlContext): Limits {
  let limits: Limits = { from: null, to: null, by: null, after: -Infinity, before: Infinity };
  for (const { operator, operand } of predicates) {
    if (operand === undefined) throw refusal(400, `The predicate '${operator.value}' needs a value.`);
    const moments = (): readonly number[] => momentsOf(operand, field, context);
    const kind = operator.value;
    if (kind === 'from' || kind === 'to') {
      limits = { ...limits, [kind]: new Set(operandValues(operand, field, context).values.map(String)) };
    } else if (kind === 'by')
      limits = {
        ...limits,
        by: new Set(operandValues(operand, PERSON(context), context).values.map(String)),
      };
    else if (kind === 'before') limits = { ...limits, before: moments()[0] ?? Infinity };
    else if (kind === 'after') limits = { ...limits, after: moments()[0] ?? -Infinity };
    else {
      const [first = -Infinity, last = first + DAY] = moments();
      limits = { ...limits, after: first - 1, before: last };
    }
  }
  return limits;
}

function momentsOf(operand: Operand, field: JqlField, context: JqlContext): readonly number[] {
  const dated: JqlField = { name: field.name, kind: 'instant', values: () => [] };
  if (operand.operandType === 'value') return [momentOf(operand.value, field.name, context)];
  return operandValues(operand, dated, context).values.map(Number);
}

const PERSON = ({ data, caller }: JqlContext): JqlField => ({
  name: 'by',
  kind: 'choice',
  values: () => [],
  resolve(text) {
    const user = data.people.find(text);
    return user === undefined ? null : [textIn(user, 'accountId') ?? ''];
  },
  functions: { currentuser: () => (caller.accountId === null ? [] : [caller.accountId]) },
});

function movesOf(issue: IssueFacts, field: JqlField): readonly Move[] {
  return listIn(issue.document.changelog ?? {}, 'histories')
    .flatMap((history) =>
      listIn(history, 'items')
        .filter((item) => isOf(item, field))
        .map((item) => ({
          from: textIn(item, 'from'),
          to: textIn(item, 'to'),
          at: instantOf(history['created']) ?? 0,
          by: textIn(objectIn(history, 'author'), 'accountId'),
        })),
    )
    .toSorted((one, other) => one.at - other.at);
}

function isOf(item: Json, field: JqlField): boolean {
  return (
    item['fieldId'] === field.history || textIn(item, 'field')?.toLowerCase() === field.name.toLowerCase()
  );
}

function stays(issue: IssueFacts, field: JqlField) {
  const moves = movesOf(issue, field);
  const now = (field.values(issue)[0] ?? null) as string | null;
  const first = {
    value: moves.length === 0 ? now : (moves[0]?.from ?? null),
    from: issue.created ?? -Infinity,
    by: issue.creator,
  };
  const starts = [first, ...moves.map((move) => ({ value: move.to, from: move.at, by: move.by }))];
  return starts.map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? Infinity }));
}
