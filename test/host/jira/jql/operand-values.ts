import type { Operand } from '@atlaskit/jql-ast';
import { refusal } from '../refusal';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';
import { durationOf } from '../change/durations';
import { dayAt, momentOf, momentOfFunction } from './moments';

/** What the right side of a clause means for its field. */
export interface OperandValues {
  readonly values: readonly (string | number)[];
  /** `EMPTY` stands among them. */
  readonly empty: boolean;
}

/** Reads an operand; refuses values and functions that the field does not know. */
export function operandValues(operand: Operand, field: JqlField, context: JqlContext): OperandValues {
  switch (operand.operandType) {
    case 'list': {
      const parts = operand.values.map((part) => operandValues(part, field, context));
      return { values: parts.flatMap(({ values }) => values), empty: parts.some(({ empty }) => empty) };
    }
    case 'keyword':
      return { values: [], empty: true };
    case 'function':
      return functionValues(
        operand.function.value,
        operand.arguments.map(({ value }) => value),
        field,
        context,
      );
    case 'value':
      return valueOf(operand.value, field, context);
  }
}

function valueOf(text: string, field: JqlField, context: JqlContext): OperandValues {
  const found = choiceOf(text, field, context) ?? [scalarOf(text, field, context)];
  // A value that means “none”, such as the resolution “Unresolved”.
  return { values: found, empty: found.length === 0 };
}

function choiceOf(text: string, field: JqlField, context: JqlContext): readonly string[] | null {
  if (field.kind === 'key') return [issueOf(text, field, context)];
  if (field.resolve === undefined) return null;
  const ids = field.resolve(text);
  if (ids === null) throw refusal(400, `The value '${text}' does not exist for the field '${field.name}'.`);
  return ids;
}

function issueOf(text: string, field: JqlField, { data, caller }: JqlContext): string {
  const issue = data.issues.find(text);
  if (issue === undefined || !data.permissions.canSee(caller, issue)) {
    throw refusal(400, `An issue with key '${text}' does not exist for field '${field.name}'.`);
  }
  return issue.id;
}

function scalarOf(text: string, field: JqlField, context: JqlContext): string | number {
  if (field.kind === 'text') return text;
  if (field.kind === 'instant') return momentOf(text, field.name, context);
  if (field.kind === 'day') return dayAt(momentOf(text, field.name, context), context);
  const number = field.kind === 'duration' ? durationOf(text) : Number(text);
  if (number === null || Number.isNaN(number)) {
    throw refusal(400, `The value '${text}' is not a valid number for the field '${field.name}'.`);
  }
  return number;
}

function functionValues(
  name: string,
  parameters: readonly string[],
  field: JqlField,
  context: JqlContext,
): OperandValues {
  const special = field.functions?.[name.toLowerCase()];
  if (special !== undefined) return { values: special(parameters), empty: false };
  const moment = momentOfFunction(name.toLowerCase(), parameters[0], context);
  if (moment === null) throw refusal(400, `Unable to find JQL function '${name}(${parameters.join(', ')})'.`);
  if (field.kind !== 'instant' && field.kind !== 'day') {
    throw refusal(
      400,
      `A value provided by the function '${name}' is invalid for the field '${field.name}'.`,
    );
  }
  return { values: [field.kind === 'day' ? dayAt(moment, context) : moment], empty: false };
}
