import type { HtmlSurroundings } from '../adf-to-html';
import { textAttribute, type AdfNode } from './adf-node';
import { blocksHtml } from './block-html';
import { escapeHtml } from './html-text';

const SIGNS: Readonly<Record<string, string>> = {
  info: 'ℹ',
  note: '✎',
  tip: '✓',
  success: '✓',
  warning: '⚠',
  error: '✕',
  custom: '◆',
};

const NAMES: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    info: 'Information',
    note: 'Note',
    tip: 'Conseil',
    success: 'Succès',
    warning: 'Attention',
    error: 'Erreur',
    custom: 'Encadré',
  },
  en: { info: 'Information', note: 'Note', tip: 'Tip', success: 'Success', warning: 'Warning', error: 'Error', custom: 'Panel' },
};

/** A panel with the sign and, for screen readers, the name of its kind. */
export function panelHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const given = textAttribute(node, 'panelType');
  const kind = given in SIGNS ? given : 'info';
  const sign = kind === 'custom' ? textAttribute(node, 'panelIconText') || SIGNS['custom'] : SIGNS[kind];
  const name = NAMES[surroundings.locale ?? 'en'][kind] ?? kind;
  const body = blocksHtml(node.content, surroundings);
  return (
    `<div class="adf-panel adf-panel-${kind}"><span class="adf-panel-sign" role="img" aria-label="${name}">` +
    `${escapeHtml(sign ?? '')}</span><div class="adf-panel-body">${body}</div></div>`
  );
}
