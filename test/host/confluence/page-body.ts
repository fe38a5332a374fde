import type { AdfNode } from './adf/adf-node';
import { adfFaultOf } from './adf/adf-fault';
import { adfToHtml } from './adf-to-html';
import { refusal } from './refusal';
import { objectIn, textIn } from './request-body';
import { adfToStorage } from './storage/adf-to-storage';
import { storageToAdf } from './storage/storage-to-adf';
import { mediaUrl } from './store/attachments';
import type { World } from './store/world';

const EMPTY: AdfNode = { type: 'doc', version: 1, content: [] };
const WRITTEN = ['atlas_doc_format', 'storage', 'wiki'] as const;
const VIEWS = ['view', 'export_view', 'anonymous_export_view', 'styled_view'];

/**
 * The document sent with a page or a comment: `{ representation, value }`, or the same under the
 * representation's name. ADF travels as text inside JSON, and is checked.
 */
export function bodyIn(sent: Readonly<Record<string, unknown>>): AdfNode {
  const body = objectIn(sent, 'body');
  if (body === undefined) return EMPTY;
  const nested = WRITTEN.flatMap((name) => {
    const inner = objectIn(body, name);
    return inner === undefined ? [] : [{ name, inner }];
  })[0];
  const written = nested?.inner ?? body;
  const representation = textIn(written, 'representation') ?? nested?.name;
  const value = textIn(written, 'value');
  if (value === undefined) throw refusal(400, "Missing required field 'value' in the body");
  return documentOf(representation, value);
}

function documentOf(representation: string | undefined, value: string): AdfNode {
  if (representation === 'storage') return storageToAdf(value);
  if (representation === 'wiki') return paragraphsOf(value);
  if (representation !== 'atlas_doc_format')
    throw refusal(400, `Provided value {${representation ?? ''}} for 'representation' is not valid`);
  const document = parsed(value);
  const fault = adfFaultOf(document);
  if (fault !== null) throw refusal(400, `Error in the body: the document is not valid ADF (${fault})`);
  return document as AdfNode;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw refusal(400, 'Error in the body: ADF must be given as JSON text');
  }
}

/** Wiki markup is taken as plain paragraphs: the site knows no more of it. */
function paragraphsOf(text: string): AdfNode {
  const paragraphs = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((part) => ({ type: 'paragraph', content: [{ type: 'text', text: part }] })),
  };
}

/** A body in the representation asked for; an unknown one is refused. None asked: empty, as in REST v2. */
export function bodyShown(
  world: World,
  document: AdfNode,
  format: string | undefined,
): Readonly<Record<string, unknown>> {
  if (format === undefined) return {};
  if (format === 'atlas_doc_format')
    return { [format]: { representation: format, value: JSON.stringify(document) } };
  if (format === 'storage' || format === 'editor')
    return { [format]: { representation: format, value: adfToStorage(document) } };
  if (!VIEWS.includes(format))
    throw refusal(400, `Provided value {${format}} for 'body-format' is not valid`);
  const value = adfToHtml(document, { imageUrl: (mediaId) => mediaUrl(world, mediaId) });
  return { [format]: { representation: format, value } };
}
