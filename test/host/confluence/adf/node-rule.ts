type AttributeKind = 'text' | 'filled' | 'number' | 'boolean' | 'any' | 'numbers' | readonly string[];

/** What a node may hold: its children by type, null: none, and the kinds of its attributes. */
export interface NodeRule {
  readonly children: readonly string[] | null;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  readonly required?: readonly string[];
}
