import type { HtmlSurroundings } from '../adf-to-html';
import { numberAttribute, textAttribute, type AdfNode } from './adf-node';
import { blocksHtml } from './block-html';
import { attributesHtml } from './html-text';
import { inlineHtml } from './inline-html';
import { signHtml } from './sign-html';

/** Bullet and numbered lists. */
export function itemListHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const items = (node.content ?? [])
    .map((item) => `<li>${blocksHtml(item.content, surroundings)}</li>`)
    .join('');
  if (node.type === 'bulletList') return `<ul>${items}</ul>`;
  const order = numberAttribute(node, 'order');
  return `<ol${attributesHtml({ start: order === null || order === 1 ? null : order })}>${items}</ol>`;
}

/** Tasks as boxes that only the page around may enable, by `data-task`. */
export function taskListHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const items = (node.content ?? []).map((item) => {
    if (item.type === 'taskList')
      return `<li class="adf-task-nested">${taskListHtml(item, surroundings)}</li>`;
    return `<li class="adf-task">${taskItemHtml(item, surroundings)}</li>`;
  });
  return `<ul class="adf-task-list">${items.join('')}</ul>`;
}

function taskItemHtml(item: AdfNode, surroundings: HtmlSurroundings): string {
  const done = textAttribute(item, 'state') === 'DONE';
  const box = attributesHtml({
    type: 'checkbox',
    checked: done,
    disabled: true,
    'data-task': textAttribute(item, 'localId'),
  });
  const content =
    item.type === 'blockTaskItem'
      ? blocksHtml(item.content, surroundings)
      : inlineHtml(item.content ?? [], surroundings);
  return `<label><input${box}> <span>${content}</span></label>`;
}

/** Decisions, each with its sign and its state in words for those who do not see the sign. */
export function decisionListHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const word = surroundings.locale === 'fr' ? 'Décision' : 'Decision';
  const items = (node.content ?? []).map(
    (item) =>
      `<li class="adf-decision">${signHtml('decision', word)} <span>${inlineHtml(item.content ?? [], surroundings)}</span></li>`,
  );
  return `<ul class="adf-decision-list">${items.join('')}</ul>`;
}
