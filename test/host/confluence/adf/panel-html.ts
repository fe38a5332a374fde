import type { HtmlSurroundings } from '../adf-to-html';
import { textAttribute, type AdfNode } from './adf-node';
import { blocksHtml } from './block-html';
import { signHtml, type Sign } from './sign-html';

const SIGNS: Readonly<Record<string, Sign>> = {
  info: 'info',
  note: 'note',
  tip: 'success',
  success: 'success',
  warning: 'warning',
  error: 'error',
  custom: 'custom',
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
  en: {
    info: 'Information',
    note: 'Note',
    tip: 'Tip',
    success: 'Success',
    warning: 'Warning',
    error: 'Error',
    custom: 'Panel',
  },
};

/** A panel with the sign and, for screen readers, the name of its kind. */
export function panelHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const given = textAttribute(node, 'panelType');
  const kind = given in SIGNS ? given : 'info';
  const name = NAMES[surroundings.locale ?? 'en'][kind] ?? kind;
  const body = blocksHtml(node.content, surroundings);
  return `<div class="adf-panel adf-panel-${kind}">${signHtml(SIGNS[kind] ?? 'info', name)}<div class="adf-panel-body">${body}</div></div>`;
}
