import type { CommitteePage } from '../../src/contract/committees';
import type { Caller } from '../host/seams/products';
import type { OpenedProject } from './app-calls';
import { causeOf, type ReportOptions } from './report-options';

/** The committee page as Confluence keeps it: its document and the images that it refers to. */
export interface PublishedPage {
  readonly title: string;
  readonly document: unknown;
  readonly images: readonly {
    readonly mediaId: string;
    readonly fileName: string;
    readonly content: Uint8Array;
  }[];
}

interface Attachments {
  readonly results: readonly {
    readonly fileId: string;
    readonly title: string;
    readonly downloadLink: string;
  }[];
}

/** Has the app write the committee page, and reads it back from Confluence. */
export async function publishedPage(
  project: OpenedProject,
  { locale, date }: ReportOptions,
): Promise<PublishedPage> {
  const { spaces, settings } = await project.call('showCommittee', {});
  const space = spaces.find(({ key }) => key === (settings.spaceKey ?? project.key)) ?? spaces[0];
  if (space === undefined) throw causeOf(`${project.key}: Confluence has no space to write the page in.`);
  const readers = await project.call('showReaders', { spaceKey: space.key });
  const shows = { costs: true, restricted: true, readers: readers.mark };
  const request = { locale, spaceKey: space.key, shows, ...(date === undefined ? {} : { date }) };
  const { page } = await project.call('publishCommittee', request);
  return {
    title: page.title,
    document: await documentOf(project, page),
    images: await imagesOf(project, page),
  };
}

async function documentOf(project: OpenedProject, page: CommitteePage): Promise<unknown> {
  const answer = await get(project, `/wiki/api/v2/pages/${page.pageId}?body-format=atlas_doc_format`);
  const { body } = (await answer.json()) as {
    readonly body: { readonly atlas_doc_format: { readonly value: string } };
  };
  return JSON.parse(body.atlas_doc_format.value) as unknown;
}

async function imagesOf(project: OpenedProject, page: CommitteePage): Promise<PublishedPage['images']> {
  const answer = await get(project, `/wiki/api/v2/pages/${page.pageId}/attachments?limit=100`);
  const { results } = (await answer.json()) as Attachments;
  return Promise.all(
    results.map(async ({ fileId, title, downloadLink }) => {
      const path = downloadLink.startsWith('/wiki') ? downloadLink : `/wiki${downloadLink}`;
      const file = await get(project, path);
      return { mediaId: fileId, fileName: title, content: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
}

async function get({ site, accountId }: OpenedProject, path: string): Promise<Response> {
  const caller: Caller = { accountId, isApp: false, scopes: null };
  const answer = await site.confluence.request(path, {}, caller);
  if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}
