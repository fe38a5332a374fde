import { textAttribute, type AdfMark } from './adf-node';
import { attributesHtml, safeColour, safeUrl } from './html-text';

const PLAIN: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  code: 'code',
  underline: 'u',
  strike: 's',
};

/** HTML of a text wrapped in its marks, the first mark outermost. */
export function markedHtml(html: string, marks: readonly AdfMark[]): string {
  return [...marks].reverse().reduce((inner, mark) => wrapped(inner, mark), html);
}

/** `font` and `bgcolor` carry colours because a strict content security policy forbids style attributes. */
function wrapped(html: string, mark: AdfMark): string {
  const tag = PLAIN[mark.type];
  if (tag !== undefined) return `<${tag}>${html}</${tag}>`;
  if (mark.type === 'link') return linkHtml(html, mark);
  if (mark.type === 'subsup')
    return textAttribute(mark, 'type') === 'sup' ? `<sup>${html}</sup>` : `<sub>${html}</sub>`;
  const colour = safeColour(textAttribute(mark, 'color'));
  if (mark.type === 'textColor' && colour !== null)
    return `<font class="adf-colour" color="${colour}">${html}</font>`;
  if (mark.type === 'backgroundColor' && colour !== null)
    return `<mark class="adf-mark-${colour.slice(1)}">${html}</mark>`;
  return html;
}

function linkHtml(html: string, mark: AdfMark): string {
  const address = safeUrl(textAttribute(mark, 'href'));
  if (address === null) return html;
  const outside = /^https?:/i.test(address);
  const title = textAttribute(mark, 'title');
  return `<a${attributesHtml({ href: address, title: title === '' ? null : title, rel: outside ? 'noopener noreferrer' : null })}>${html}</a>`;
}
