import type { Source } from '../../../../src/domain/plan/source';

export const SOURCE_KINDS = ['issue', 'version', 'component', 'label', 'jql'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kind of a source and the text that names it. */
export function sourceParts(source: Source): { readonly kind: SourceKind; readonly text: string } {
  if ('issue' in source) return { kind: 'issue', text: source.issue };
  if ('version' in source) return { kind: 'version', text: source.version };
  if ('component' in source) return { kind: 'component', text: source.component };
  if ('label' in source) return { kind: 'label', text: source.label };
  return { kind: 'jql', text: source.jql };
}

/** The source of a kind and a text. */
export function sourceOf(kind: SourceKind, text: string): Source {
  const value = text.trim();
  switch (kind) {
    case 'issue':
      return { issue: value.toUpperCase() };
    case 'version':
      return { version: value };
    case 'component':
      return { component: value };
    case 'label':
      return { label: value };
    case 'jql':
      return { jql: value };
  }
}
