import type { Finding } from '../domain/health/finding';
import type { Messages } from '../words/messages';

/** Most names in a text; three dots follow where there are more. */
const MOST = 10;

/** A finding in words, with the names of what it concerns where that is no issue. */
export function findingText(
  { rule, names = [] }: Pick<Finding, 'rule' | 'names'>,
  messages: Messages,
): string {
  const { because } = messages.findings[rule];
  const { named, quoted } = messages.sentence;
  const listed = names.slice(0, MOST).map(quoted);
  return names.length === 0
    ? because
    : named(because, [...listed, ...(names.length > MOST ? ['…'] : [])].join(', '));
}
