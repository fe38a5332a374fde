import type { AdfNode } from './adf-node';
import { BLOCK_MARKS, CODE_MARKS, TEXT_MARKS } from './adf-marks';
import { NODE_RULES } from './adf-rules';
import type { NodeRule } from './node-rule';

/** Where and why a document is not valid ADF (`doc.content[2]: …`), or null where it is valid. */
export function adfFaultOf(document: unknown): string | null {
  if (!isRecord(document)) return 'doc: not an object';
  if (document['type'] !== 'doc') return 'doc: the root must be of type doc';
  if (document['version'] !== 1) return 'doc: version must be 1';
  if (!Array.isArray(document['content'])) return 'doc: content is missing';
  const extra = Object.keys(document).find((name) => !['type', 'version', 'content'].includes(name));
  if (extra !== undefined) return `doc: unexpected ${extra}`;
  return contentFault(document, NODE_RULES['doc'] as NodeRule, 'doc');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nodeFault(node: unknown, path: string): string | null {
  if (!isRecord(node) || typeof node['type'] !== 'string') return `${path}: not a node`;
  const rule = NODE_RULES[node['type']];
  if (rule === undefined) return `${path}: unknown node type ${node['type']}`;
  const isText = node['type'] === 'text';
  const allowed = [
    'type',
    'marks',
    ...(isText ? ['text'] : ['attrs']),
    ...(rule.children === null ? [] : ['content']),
  ];
  const extra = Object.keys(node).find((name) => !allowed.includes(name));
  if (extra !== undefined) return `${path}: unexpected ${extra} in ${node['type']}`;
  if (isText && (typeof node['text'] !== 'string' || node['text'] === ''))
    return `${path}: a text must have words`;
  return attributesFault(node, rule, path) ?? marksFault(node, path) ?? contentFault(node, rule, path);
}

function contentFault(node: Record<string, unknown>, rule: NodeRule, path: string): string | null {
  if (rule.children === null) return null;
  const content = node['content'];
  if (content === undefined)
    return rule.minimum === undefined && OPTIONAL_CONTENT.has(String(node['type']))
      ? null
      : `${path}: content is missing`;
  if (!Array.isArray(content)) return `${path}: content must be a list`;
  if (content.length < (rule.minimum ?? 0)) return `${path}: ${String(node['type'])} holds too little`;
  if (content.length > (rule.maximum ?? Infinity)) return `${path}: ${String(node['type'])} holds too much`;
  for (const [index, child] of content.entries()) {
    const at = `${path}.content[${index}]`;
    const type = isRecord(child) ? String(child['type']) : '?';
    if (!rule.children.includes(type)) return `${at}: ${type} may not stand in ${String(node['type'])}`;
    const fault = nodeFault(child, at);
    if (fault !== null) return fault;
  }
  return orderFault(node, path);
}

const OPTIONAL_CONTENT = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'taskItem',
  'decisionItem',
  'caption',
]);

/** An image comes before its caption; code holds plain text. */
function orderFault(node: Record<string, unknown>, path: string): string | null {
  const content = node['content'] as readonly AdfNode[];
  if (
    node['type'] === 'mediaSingle' &&
    (content[0]?.type !== 'media' || (content[1]?.type ?? 'caption') !== 'caption')
  ) {
    return `${path}: mediaSingle holds one media, then at most a caption`;
  }
  const isMarked = node['type'] === 'codeBlock' && content.some((child) => (child.marks ?? []).length > 0);
  return isMarked ? `${path}: a codeBlock holds text without marks` : null;
}

function attributesFault(node: Record<string, unknown>, rule: NodeRule, path: string): string | null {
  const attributes = node['attrs'];
  if (attributes !== undefined && !isRecord(attributes)) return `${path}: attrs must be an object`;
  const missing = (rule.required ?? []).find((name) => attributes?.[name] === undefined);
  if (missing !== undefined) return `${path}: ${String(node['type'])} lacks ${missing}`;
  for (const [name, value] of Object.entries(attributes ?? {})) {
    const kind = name === 'localId' ? 'text' : rule.attributes[name];
    if (kind === undefined) return `${path}: unexpected attribute ${name} of ${String(node['type'])}`;
    if (!fits(value, kind)) return `${path}: wrong attribute ${name} of ${String(node['type'])}`;
  }
  if (node['type'] === 'nestedExpand' && attributes === undefined) return `${path}: nestedExpand lacks attrs`;
  if (node['type'] === 'mediaSingle' && attributes !== undefined && attributes['layout'] === undefined)
    return `${path}: mediaSingle lacks layout`;
  return specialFault(String(node['type']), attributes ?? {}, path);
}

function fits(value: unknown, kind: NodeRule['attributes'][string]): boolean {
  if (typeof kind !== 'string') return kind.includes(String(value)) && typeof value === 'string';
  if (kind === 'any') return true;
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'filled') return typeof value === 'string' && value !== '';
  if (kind === 'numbers') return Array.isArray(value) && value.every((item) => typeof item === 'number');
  return typeof value === kind;
}

const STATUS_COLOUR = /^(neutral|purple|blue|red|yellow|green|#[0-9a-fA-F]{6})$/;

/** What the attributes of a few nodes must say together. */
function specialFault(type: string, attributes: Record<string, unknown>, path: string): string | null {
  const has = (name: string): boolean => attributes[name] !== undefined;
  if (type === 'status' && !STATUS_COLOUR.test(String(attributes['color'])))
    return `${path}: unknown colour of status`;
  if (type === 'heading' && !(Number(attributes['level']) >= 1 && Number(attributes['level']) <= 6))
    return `${path}: level of heading`;
  if (type === 'inlineCard' && !has('url') && !has('data')) return `${path}: inlineCard lacks url`;
  if (type === 'blockCard' && !has('url') && !has('data') && !has('datasource'))
    return `${path}: blockCard lacks url`;
  if (type === 'media' && attributes['type'] === 'external' && !has('url')) return `${path}: media lacks url`;
  if (type === 'media' && attributes['type'] !== 'external' && !(has('id') && has('collection')))
    return `${path}: media lacks id or collection`;
  const width = attributes['width'];
  const isShare = type === 'layoutColumn' || (type === 'mediaSingle' && attributes['widthType'] !== 'pixel');
  return isShare && typeof width === 'number' && (width < 0 || width > 100)
    ? `${path}: width of ${type} is a percentage`
    : null;
}

function marksFault(node: Record<string, unknown>, path: string): string | null {
  const marks = node['marks'];
  if (marks === undefined) return null;
  if (!Array.isArray(marks) || !marks.every((mark) => isRecord(mark) && typeof mark['type'] === 'string')) {
    return `${path}: marks must be a list of marks`;
  }
  const types: readonly string[] = marks.map((mark: Record<string, unknown>) => String(mark['type']));
  const allowed =
    node['type'] === 'text' ? textMarks(types) : (BLOCK_MARKS[String(node['type'])] ?? new Set());
  const wrong = types.find((type) => !allowed.has(type));
  if (wrong !== undefined) return `${path}: the mark ${wrong} may not stand on ${String(node['type'])} here`;
  const fits = marks.every((mark: Record<string, unknown>) => markFits(mark));
  return fits ? null : `${path}: wrong attributes of a mark`;
}

function textMarks(types: readonly string[]): ReadonlySet<string> {
  return types.includes('code') ? CODE_MARKS : TEXT_MARKS;
}

function markFits(mark: Record<string, unknown>): boolean {
  const attributes = isRecord(mark['attrs']) ? mark['attrs'] : {};
  if (mark['type'] === 'link') return typeof attributes['href'] === 'string';
  if (mark['type'] === 'textColor' || mark['type'] === 'backgroundColor')
    return /^#[0-9a-fA-F]{6}$/.test(String(attributes['color']));
  return mark['type'] !== 'subsup' || ['sub', 'sup'].includes(String(attributes['type']));
}
