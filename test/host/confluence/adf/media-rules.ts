import { CAPTION } from './adf-content';
import type { NodeRule } from './node-rule';

/** How media, cards and what holds them are placed. */
export const MEDIA_LAYOUTS = [
  'wide',
  'full-width',
  'center',
  'wrap-right',
  'wrap-left',
  'align-end',
  'align-start',
];

/** What ADF allows of media and what holds them. */
export const MEDIA_RULES: Readonly<Record<string, NodeRule>> = {
  mediaSingle: {
    children: ['media', 'caption'],
    minimum: 1,
    maximum: 2,
    attributes: { width: 'number', layout: MEDIA_LAYOUTS, widthType: ['percentage', 'pixel'] },
  },
  mediaGroup: { children: ['media'], minimum: 1, attributes: {} },
  media: {
    children: null,
    attributes: {
      type: ['link', 'file', 'external'],
      id: 'filled',
      alt: 'text',
      collection: 'text',
      height: 'number',
      width: 'number',
      occurrenceKey: 'filled',
      url: 'text',
    },
    required: ['type'],
  },
  mediaInline: {
    children: null,
    attributes: {
      type: ['link', 'file', 'image'],
      id: 'filled',
      alt: 'text',
      collection: 'text',
      occurrenceKey: 'filled',
      width: 'number',
      height: 'number',
      data: 'any',
    },
    required: ['id', 'collection'],
  },
  caption: { children: CAPTION, attributes: {} },
};
