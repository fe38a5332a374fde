import { withoutForbidden } from '../xml-characters';
import type { AdfNode } from './adf';
import { inline } from './inline';

/** An image that is attached to the page. Sizes in pixels. */
export interface MediaReference {
  /** The file's id, as given by the attachment. */
  readonly id: string;
  /** `contentId-<page id>`. */
  readonly collection: string;
  readonly width: number;
  readonly height: number;
}

/** An image across the page, with its text alternative and caption. */
export function mediaSingle(
  { id, collection, width, height }: MediaReference,
  alt: string,
  caption: string,
): AdfNode {
  const media: AdfNode = {
    type: 'media',
    attrs: { type: 'file', id, collection, width, height, alt: withoutForbidden(alt) },
  };
  return {
    type: 'mediaSingle',
    attrs: { layout: 'center' },
    content: [media, { type: 'caption', content: inline([caption]) }],
  };
}
