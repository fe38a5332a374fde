/** A node of the Atlassian Document Format, as JSON gives it. */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly marks?: readonly AdfMark[];
  readonly text?: string;
  readonly version?: number;
}

export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** The text of an attribute, or `''` where it is absent or of another kind. */
export function textAttribute(node: AdfNode | AdfMark, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

/** The number of an attribute, or null where it is absent or of another kind. */
export function numberAttribute(node: AdfNode | AdfMark, name: string): number | null {
  const value = node.attrs?.[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
