const KEY_OR_ID = /^([A-Z][A-Z0-9_]*-)?\d+$/;

/** JQL that selects issues by key or id. Anything else is quoted and escaped. */
export function jqlOfIssues(keysOrIds: readonly string[]): string {
  return `issuekey in (${keysOrIds.map(operand).join(', ')})`;
}

function operand(value: string): string {
  return KEY_OR_ID.test(value) ? value : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
