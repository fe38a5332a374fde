import type { Finding } from '../domain/result/finding';
import type { Messages } from './messages/messages';

/** What a finding says, with the names of what it is about where that is no issue. */
export function findingText({ rule, names = [] }: Pick<Finding, 'rule' | 'names'>, messages: Messages): string {
  const { because } = messages.findings[rule];
  const { named, quoted } = messages.sentence;
  return names.length === 0 ? because : named(because, names.map(quoted).join(', '));
}
