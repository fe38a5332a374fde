import type { AdfNode } from '../adf/adf';
import { plainText } from './plain-text';

/**
 * A short name of what a node shows: type, length and hash of its text. Ids, marks and spaces, which
 * Confluence changes, do not matter.
 */
export function fingerprintOf(node: AdfNode): string {
  const text = plainText(node);
  return `${node.type}:${text.length}:${hashOf(text)}`;
}

/** 53-bit hash of a text (cyrb53); not for secrets. */
function hashOf(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(36);
}
