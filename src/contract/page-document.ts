/** A node of a Confluence page in Atlassian Document Format: the keys that every node may have. */
export interface PageNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly PageNode[];
  readonly text?: string;
}

/** A whole page. */
export interface PageDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly PageNode[];
}

/** The content property of a committee page: by it an app that lost its store finds the page. */
export interface PageMark {
  readonly projectId: string;
  readonly projectKey: string;
}

/**
 * Whether a value is a document that can be walked. Confluence keeps to the format; nodes that it adds are
 * kept.
 */
export function isPageDocument(value: unknown): value is PageDocument {
  return (
    isRecord(value) &&
    value['type'] === 'doc' &&
    Array.isArray(value['content']) &&
    value['content'].every(isPageNode)
  );
}

function isPageNode(value: unknown): value is PageNode {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false;
  const { content } = value;
  return content === undefined || (Array.isArray(content) && content.every(isPageNode));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
