import { textAttribute, type AdfNode } from '../../confluence/adf/adf-node';
import { escapeHtml } from '../../confluence/adf/html-text';
import { uuidOf } from '../../confluence/adf/with-local-ids';
import { say } from '../messages/say';
import { at, fieldsOf } from '../rest';
import type { Visit } from '../visit';
import type { SpaceRef } from './page-tree';
import type { ShownPage } from './read-page';

/** The macro that an address names by its module, else the first of the manifest. */
export function macroAsked({ parts, request }: Visit): string {
  const asked = new URL(request.url).searchParams.get('module');
  const keys = parts.moduleKeys('macro');
  return keys.find((key) => key === asked) ?? keys[0] ?? '';
}

/** A macro of the app as its frame; a macro of anybody else as a box with its name. */
export function macroHtml(visit: Visit, space: SpaceRef, page: ShownPage, node: AdfNode): string {
  const moduleKey = ownModuleOf(visit, node);
  if (moduleKey === null) return foreignMacroHtml(visit, node);
  const frame = visit.parts.surfaceFrame({
    moduleKey,
    entry: 'view',
    extension: macroExtension(space, page.id, configOf(node), false),
    ...visit.session,
    title: textAttribute(node, 'text') || visit.parts.moduleTitle(moduleKey, visit.session.locale),
  });
  return `<div class="macro-frame">${frame}</div>`;
}

/** Module of the app that a macro is; null where it is somebody else's. */
export function ownModuleOf(visit: Visit, node: AdfNode): string | null {
  const key = textAttribute(node, 'extensionKey');
  const prefix = `${visit.parts.extensionPrefix}/static/`;
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}

/** A macro of another app: a box with its name. */
export function foreignMacroHtml(visit: Visit, node: AdfNode): string {
  const name = textAttribute(node, 'text') || textAttribute(node, 'extensionKey');
  return `<div class="adf-extension">${escapeHtml(say(visit.words.macroForeign, { name }))}</div>`;
}

/** What the person who put the macro on the page chose for it. */
export function configOf(node: AdfNode): Readonly<Record<string, unknown>> {
  return fieldsOf(at(node.attrs, 'parameters', 'guestParams'));
}

/** What a macro is told of the place where it stands. */
export function macroExtension(
  space: SpaceRef,
  pageId: string,
  config: Readonly<Record<string, unknown>>,
  isConfiguring: boolean,
): Readonly<Record<string, unknown>> {
  return {
    type: 'macro',
    config,
    content: { id: pageId, type: 'page', subtype: null },
    space: { id: space.id, key: space.key },
    isEditing: isConfiguring,
    macro: { isConfiguring, isInserting: isConfiguring },
  };
}

/** The node of the macro of the app that is asked for, in the form in which Confluence stores it. */
export function macroNode(visit: Visit, page: ShownPage, config: Readonly<Record<string, unknown>>): AdfNode {
  const moduleKey = macroAsked(visit);
  const title = visit.parts.moduleTitle(moduleKey, visit.session.locale);
  const key = `${visit.parts.extensionPrefix}/static/${moduleKey}`;
  const localId = uuidOf(`macro/${page.id}/${page.version.number + 1}`);
  const parameters = {
    layout: 'extension',
    guestParams: config,
    localId,
    extensionId: `ari:cloud:ecosystem::extension/${key}`,
    extensionTitle: title,
    forgeEnvironment: 'DEVELOPMENT',
  };
  const attrs = {
    layout: 'default',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: key,
    text: title,
    localId,
    parameters,
  };
  return { type: 'extension', attrs };
}
