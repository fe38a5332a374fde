import { html, raw } from 'hono/html';
import { layout, type Html } from '../layout';
import { say } from '../messages/say';
import type { Visit } from '../visit';
import { editableBlocksOf, type EditableBlock } from './editable-blocks';
import { spaceOf } from './page-tree';
import { readPage } from './read-page';

/** What a person wrote and could not save. */
export interface Unsaved {
  readonly title: string;
  readonly words: ReadonlyMap<number, string>;
  readonly more: string;
  readonly reason: string;
}

/** `/wiki/spaces/<KEY>/pages/<id>/edit`: the words of a page, one box a text block. */
export async function editPage(
  visit: Visit,
  key: string,
  id: string,
  unsaved: Unsaved | null = null,
): Promise<Html | null> {
  const space = spaceOf(visit, key);
  const page = space === undefined ? null : await readPage(visit, id, null);
  if (space === undefined || page === null || !visit.parts.confluence.mayWrite(visit.session.accountId, key))
    return null;
  const { words } = visit;
  const blocks = editableBlocksOf(page.document).map((block, index) => ({
    ...block,
    text: unsaved?.words.get(index) ?? block.text,
  }));
  const address = `/wiki/spaces/${key}/pages/${id}`;
  return layout(visit, {
    title: say(words.editTitle, { title: page.title }),
    place: 'space',
    body: html`<h1>${say(words.editTitle, { title: page.title })}</h1>
      ${unsaved === null ? html`<p>${words.editHelp}</p>` : html`<p class="notice" role="alert">${unsaved.reason}</p>`}
      <form class="fields wide" method="post" action="${address}/edit">
        <input type="hidden" name="version" value="${page.version.number}" />
        <label
          >${words.title}
          <input name="title" required maxlength="255" value="${unsaved?.title ?? page.title}"
        /></label>
        ${blocks.map((block, index) => (block.isInTable ? '' : box(visit, block, index)))}
        ${tableBoxes(visit, blocks)}
        <label>${words.moreText} <textarea name="more" rows="3">${unsaved?.more ?? ''}</textarea></label>
        <label>${words.message} <input name="message" maxlength="255" /></label>
        <p class="row">
          <button class="primary">${words.save}</button>
          <a class="button subtle" href="${address}">${words.cancel}</a>
        </p>
      </form>`,
  });
}

/** Cells are many: they stay folded until somebody wants them. */
function tableBoxes(visit: Visit, blocks: readonly EditableBlock[]): Html | string {
  const inTables = blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.isInTable);
  if (inTables.length === 0) return '';
  return html`<details class="section">
    <summary>${say(visit.words.cells, { count: inTables.length })}</summary>
    ${inTables.map(({ block, index }) => box(visit, block, index))}
  </details>`;
}

const LONGEST_HINT = 60;

function box(visit: Visit, block: EditableBlock, index: number): Html {
  const label = labelOf(visit, block, index + 1);
  if (block.kind === 'heading') {
    return html`<label>${label} <input name="block-${index}" value="${block.text}" /></label>`;
  }
  const rows = Math.min(12, Math.max(2, block.text.split('\n').length + Math.floor(block.text.length / 90)));
  // The first line break of a textarea is dropped by browsers: one is put there for them.
  return html`<label
    >${label} <textarea name="block-${index}" rows="${rows}">${raw('\n')}${block.text}</textarea>
  </label>`;
}

function labelOf({ words }: Visit, block: EditableBlock, number: number): string {
  if (block.kind === 'heading') return say(words.headingBlock, { number });
  const under = block.under.slice(0, LONGEST_HINT);
  return say(under === '' ? words.textBlockAlone : words.textBlock, { number, words: under });
}
