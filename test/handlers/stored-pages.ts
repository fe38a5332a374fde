import type { Confirmation } from '../../src/contract/readers';
import type { OpenedSite } from './opened-site';

/** A node of a page's document. */
export interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Node[];
}

/** A page as Confluence keeps it. */
export interface StoredPage {
  readonly title: string;
  readonly version: { readonly number: number };
  readonly document: { readonly type: 'doc'; readonly version: 1; readonly content: readonly Node[] };
}

/** Reads a page as somebody of the site. */
export async function readPage(opened: OpenedSite, id: string): Promise<StoredPage> {
  const { json } = await opened.confluence('GET', `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`);
  const page = json as unknown as StoredPage & {
    readonly body: { readonly atlas_doc_format: { readonly value: string } };
  };
  return { ...page, document: JSON.parse(page.body.atlas_doc_format.value) as StoredPage['document'] };
}

/** Somebody edits the page: a paragraph after the first heading that matches. */
export async function writeWords(
  opened: OpenedSite,
  id: string,
  after: RegExp,
  words: string,
): Promise<void> {
  const { title, version, document } = await readPage(opened, id);
  const at = document.content.findIndex(
    (node) => node.type === 'heading' && after.test(JSON.stringify(node)),
  );
  const content = [...document.content];
  content.splice(at + 1, 0, { type: 'paragraph', content: [{ type: 'text', text: words }] });
  const body = { representation: 'atlas_doc_format', value: JSON.stringify({ ...document, content }) };
  const next = { id, status: 'current', title, body, version: { number: version.number + 1 } };
  const { status } = await opened.confluence('PUT', `/wiki/api/v2/pages/${id}`, next);
  if (status !== 200) throw new Error(`the page was not written: ${String(status)}`);
}

/** What the app keeps of each writing of a committee page. */
export function keptPublications({ site }: OpenedSite): readonly {
  readonly version: number;
  readonly pageId: string;
  readonly by?: string;
  readonly confirmation?: Confirmation;
}[] {
  const kept = site.state
    .collection<{ readonly value: { readonly confirmation?: string } }>('kvs/entity/publication')
    .entries();
  return [...kept].map(([, { value }]) => ({
    ...(value as unknown as { readonly version: number; readonly pageId: string; readonly by?: string }),
    ...(value.confirmation === undefined
      ? {}
      : { confirmation: JSON.parse(value.confirmation) as Confirmation }),
  }));
}
