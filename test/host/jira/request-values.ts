import { refusal } from './refusal';
import type { Call } from './operation';

/** A whole number of the query, or the one given; refused when it is not a number or out of bounds. */
export function wholeNumber(
  call: Call,
  name: string,
  otherwise: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const text = call.query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw refusal(400, `The '${name}' parameter must be a whole number, not '${text}'.`);
  return Math.min(value, most);
}

/** Values of a list in the query, given several times or separated by commas. */
export function listOf(call: Call, name: string): readonly string[] {
  return call.query.getAll(name).flatMap(commaSeparated);
}

/** The parts of a comma-separated text. */
export function commaSeparated(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Texts of a list in the body; refused when it is something else. */
export function textsOfBody(call: Call, name: string): readonly string[] {
  const value = call.body[name];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw refusal(400, `'${name}' must be a list.`);
  return value.map(String);
}

/** A parameter of the path. */
export function parameter(call: Call, name: string): string {
  return call.parameters[name] ?? '';
}
