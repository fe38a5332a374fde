import { escapeXml } from './escape-xml';
import type { Scene } from './scene';
import { elementsOf, type SvgElement } from './svg-element';

/**
 * A scene as an SVG document, with its title and description for assistive technology; no style attribute, no
 * script.
 */
export function svgOf(scene: Scene): string {
  const { width, height } = scene;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`;
  const title = `<title>${escapeXml(scene.title)}</title>`;
  const description = `<desc>${escapeXml(scene.description)}</desc>`;
  return `${head}${title}${description}${elementsOf(scene).map(markup).join('')}</svg>\n`;
}

function markup(element: SvgElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${attributeName(name)}="${escapeXml(String(value))}"`)
    .join('');
  const inside = element.text === null ? element.children.map(markup).join('') : escapeXml(element.text);
  return inside === ''
    ? `<${element.tag}${attributes}/>`
    : `<${element.tag}${attributes}>${inside}</${element.tag}>`;
}

function attributeName(reactName: string): string {
  return reactName === 'className'
    ? 'class'
    : reactName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
