import { BLOCKS, CELL, INLINE, LISTS } from './adf-content';
import { MEDIA_LAYOUTS, MEDIA_RULES } from './media-rules';
import type { NodeRule } from './node-rule';

const EXTENSION = {
  extensionKey: 'filled',
  extensionType: 'filled',
  parameters: 'any',
  text: 'text',
} as const;
const EXTENSION_LAYOUT = { layout: ['wide', 'full-width', 'default'] } as const;
const TABLE_CELL: NodeRule = {
  children: CELL,
  minimum: 1,
  attributes: {
    colspan: 'number',
    rowspan: 'number',
    colwidth: 'numbers',
    background: 'text',
    valign: ['top', 'middle', 'bottom'],
  },
};
const ITEM_STATES = ['TODO', 'DONE'];

/**
 * What ADF allows where, in our own words; `test/host-tests/confluence` compares it with Atlassian's JSON
 * schema.
 */
export const NODE_RULES: Readonly<Record<string, NodeRule>> = {
  doc: { children: [...BLOCKS, 'bodiedExtension', 'expand', 'layoutSection'], attributes: {} },
  paragraph: { children: INLINE, attributes: {} },
  heading: { children: INLINE, attributes: { level: 'number' }, required: ['level'] },
  text: { children: null, attributes: {} },
  hardBreak: { children: null, attributes: { text: ['\n'] } },
  date: { children: null, attributes: { timestamp: 'filled' }, required: ['timestamp'] },
  emoji: {
    children: null,
    attributes: { shortName: 'text', id: 'text', text: 'text' },
    required: ['shortName'],
  },
  mention: {
    children: null,
    attributes: { id: 'text', text: 'text', accessLevel: 'text', userType: ['DEFAULT', 'SPECIAL', 'APP'] },
    required: ['id'],
  },
  status: {
    children: null,
    attributes: { text: 'filled', color: 'text', style: 'text' },
    required: ['text', 'color'],
  },
  placeholder: { children: null, attributes: { text: 'text' }, required: ['text'] },
  inlineCard: { children: null, attributes: { url: 'text', data: 'any' } },
  blockCard: {
    children: null,
    attributes: { url: 'text', data: 'any', datasource: 'any', width: 'number', layout: MEDIA_LAYOUTS },
  },
  embedCard: {
    children: null,
    attributes: {
      url: 'text',
      layout: MEDIA_LAYOUTS,
      width: 'number',
      originalHeight: 'number',
      originalWidth: 'number',
    },
    required: ['url', 'layout'],
  },
  bulletList: { children: ['listItem'], minimum: 1, attributes: {} },
  orderedList: { children: ['listItem'], minimum: 1, attributes: { order: 'number' } },
  listItem: {
    children: ['paragraph', 'bulletList', 'orderedList', 'taskList', 'mediaSingle', 'codeBlock', 'extension'],
    minimum: 1,
    attributes: {},
  },
  taskList: {
    children: ['taskItem', 'taskList', 'blockTaskItem'],
    minimum: 1,
    attributes: {},
    required: ['localId'],
  },
  taskItem: { children: INLINE, attributes: { state: ITEM_STATES }, required: ['localId', 'state'] },
  blockTaskItem: {
    children: ['paragraph', 'extension'],
    minimum: 1,
    attributes: { state: ITEM_STATES },
    required: ['localId', 'state'],
  },
  decisionList: { children: ['decisionItem'], minimum: 1, attributes: {}, required: ['localId'] },
  decisionItem: { children: INLINE, attributes: { state: 'text' }, required: ['localId', 'state'] },
  blockquote: {
    children: [
      'paragraph',
      'orderedList',
      'bulletList',
      'codeBlock',
      'mediaSingle',
      'mediaGroup',
      'extension',
    ],
    minimum: 1,
    attributes: {},
  },
  codeBlock: {
    children: ['text'],
    attributes: { language: 'text', uniqueId: 'text', wrap: 'boolean', hideLineNumbers: 'boolean' },
  },
  rule: { children: null, attributes: {} },
  panel: {
    children: [
      'paragraph',
      'heading',
      'bulletList',
      'orderedList',
      'blockCard',
      'mediaGroup',
      'mediaSingle',
      'codeBlock',
      'taskList',
      'rule',
      'decisionList',
      'extension',
    ],
    minimum: 1,
    attributes: {
      panelType: ['info', 'note', 'tip', 'warning', 'error', 'success', 'custom'],
      panelIcon: 'text',
      panelIconId: 'text',
      panelIconText: 'text',
      panelColor: 'text',
    },
    required: ['panelType'],
  },
  expand: { children: [...BLOCKS, 'nestedExpand'], minimum: 1, attributes: { title: 'text' } },
  nestedExpand: {
    children: [
      'paragraph',
      'heading',
      'mediaSingle',
      'mediaGroup',
      'codeBlock',
      ...LISTS,
      'rule',
      'panel',
      'blockquote',
      'extension',
    ],
    minimum: 1,
    attributes: { title: 'text' },
    required: [],
  },
  layoutSection: { children: ['layoutColumn'], minimum: 2, maximum: 3, attributes: {} },
  layoutColumn: {
    children: [...BLOCKS, 'expand', 'bodiedExtension'],
    minimum: 1,
    attributes: { width: 'number', valign: ['top', 'middle', 'bottom'] },
    required: ['width'],
  },
  table: {
    children: ['tableRow'],
    minimum: 1,
    attributes: {
      displayMode: ['default', 'fixed'],
      isNumberColumnEnabled: 'boolean',
      layout: ['wide', 'full-width', 'center', 'align-end', 'align-start', 'default'],
      width: 'number',
    },
  },
  tableRow: { children: ['tableCell', 'tableHeader'], attributes: {} },
  tableCell: TABLE_CELL,
  tableHeader: TABLE_CELL,
  ...MEDIA_RULES,
  extension: {
    children: null,
    attributes: { ...EXTENSION, ...EXTENSION_LAYOUT },
    required: ['extensionKey', 'extensionType'],
  },
  bodiedExtension: {
    children: BLOCKS,
    minimum: 1,
    attributes: { ...EXTENSION, ...EXTENSION_LAYOUT },
    required: ['extensionKey', 'extensionType'],
  },
  inlineExtension: { children: null, attributes: EXTENSION, required: ['extensionKey', 'extensionType'] },
};
