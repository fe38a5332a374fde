import { html, raw } from 'hono/html';
import { textAttribute, type AdfNode } from '../../confluence/adf/adf-node';
import { adfFaultOf } from '../../confluence/adf/adf-fault';
import { escapeHtml } from '../../confluence/adf/html-text';
import { adfToHtml } from '../../confluence/adf-to-html';
import type { MacroExport } from '../../seams/forge-host';
import { layout, type Html } from '../layout';
import { say } from '../messages/say';
import { nameOf, type Visit } from '../visit';
import { configOf, foreignMacroHtml, macroExtension, ownModuleOf } from './macro-frame';
import { spaceOf, type SpaceRef } from './page-tree';
import { readPage, type ShownPage } from './read-page';

/**
 * `/wiki/spaces/<KEY>/pages/<id>/export`: the page as Confluence exports it, each macro of the app replaced
 * by what its `adfExport` gives; `?type=word|pdf|other`. Null: not to be seen.
 */
export async function exportPage(visit: Visit, key: string, id: string): Promise<Html | null> {
  const space = spaceOf(visit, key);
  const page = space === undefined ? null : await readPage(visit, id, null);
  if (space === undefined || page === null || page.spaceId !== space.id) return null;
  return layout(visit, {
    title: `${page.title} – ${visit.words.exportView}`,
    place: 'space',
    body: html`<article class="wiki-main" data-export="${id}">
      <p class="notice">
        ${visit.words.exportHelp} <a href="/wiki/spaces/${key}/pages/${id}">${visit.words.backToPage}</a>
      </p>
      <h1>${page.title}</h1>
      ${await exportedBody(visit, space, page)}
    </article>`,
  });
}

/**
 * The page with each macro of the app replaced by what its `adfExport` gives, as in exports and in the page's
 * history.
 */
export async function exportedBody(visit: Visit, space: SpaceRef, page: ShownPage): Promise<Html> {
  const macros = nodesOf(page.document).filter((node) => /extension$/i.test(node.type));
  const drawn = new Map<AdfNode, string>();
  for (const node of macros) drawn.set(node, await exportedHtml(visit, space, page.id, node));
  return html`${raw(documentHtml(visit, page.document, (node) => drawn.get(node) ?? foreignMacroHtml(visit, node)))}`;
}

const nodesOf = (node: AdfNode): readonly AdfNode[] => [node, ...(node.content ?? []).flatMap(nodesOf)];

async function exportedHtml(visit: Visit, space: SpaceRef, pageId: string, node: AdfNode): Promise<string> {
  const moduleKey = ownModuleOf(visit, node);
  if (moduleKey === null) return foreignMacroHtml(visit, node);
  const { accountId, locale } = visit.session;
  const extension = macroExtension(space, pageId, configOf(node), false);
  try {
    const document = await visit.parts.exportMacro(moduleKey, {
      exportType: typeOf(visit),
      accountId,
      locale,
      extension,
    });
    const fault = adfFaultOf(document);
    if (fault !== null) throw new Error(fault);
    return `<div class="macro-export">${documentHtml(visit, document, (inner) => foreignMacroHtml(visit, inner))}</div>`;
  } catch (error) {
    const name = textAttribute(node, 'text') || moduleKey;
    const reason = error instanceof Error ? error.message : String(error);
    return `<div class="adf-extension">${escapeHtml(say(visit.words.macroExportFailed, { name, reason }))}</div>`;
  }
}

function documentHtml(visit: Visit, document: unknown, extension: (node: AdfNode) => string): string {
  return adfToHtml(document, {
    imageUrl: (mediaId) => visit.parts.confluence.mediaUrl(mediaId),
    extension,
    locale: visit.session.locale,
    userName: (accountId) => nameOf(visit, accountId),
  });
}

function typeOf(visit: Visit): MacroExport['exportType'] {
  const type = new URL(visit.request.url).searchParams.get('type');
  const isHistory = !new URL(visit.request.url).pathname.endsWith('/export');
  return isHistory || type === 'other' ? 'other' : type === 'pdf' ? type : 'word';
}
