import type { Paint, Scene, Shape, Text } from './scene';

/**
 * One SVG element as data. Attributes have React's names (`strokeWidth`), so that a component can spread
 * them.
 */
export interface SvgElement {
  readonly tag: 'g' | 'line' | 'path' | 'rect' | 'circle' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text: string | null;
  readonly children: readonly SvgElement[];
}

export const FONT_FAMILY = "'Source Sans 3', -apple-system, 'Segoe UI', Roboto, sans-serif";

/** The elements inside a scene's `<svg>`, background first. */
export function elementsOf(scene: Scene): readonly SvgElement[] {
  const shapes = scene.shapes.map(elementOf);
  if (scene.background === null) return shapes;
  const { width, height } = scene;
  return [elementOf({ kind: 'rect', x: 0, y: 0, width, height, fill: scene.background }), ...shapes];
}

function elementOf(shape: Shape): SvgElement {
  const paint = paintOf(shape);
  switch (shape.kind) {
    case 'group':
      return {
        tag: 'g',
        attributes: { className: shape.name, ...paint },
        text: null,
        children: shape.shapes.map(elementOf),
      };
    case 'line':
      return leaf('line', {
        x1: length(shape.x1),
        y1: length(shape.y1),
        x2: length(shape.x2),
        y2: length(shape.y2),
        ...paint,
      });
    case 'path':
      return leaf('path', { d: shape.d, ...(shape.fill === undefined && { fill: 'none' }), ...paint });
    case 'rect':
      return leaf('rect', {
        x: length(shape.x),
        y: length(shape.y),
        width: length(shape.width),
        height: length(shape.height),
        ...(shape.radius !== undefined && { rx: length(shape.radius) }),
        ...paint,
      });
    case 'circle':
      return leaf('circle', { cx: length(shape.x), cy: length(shape.y), r: length(shape.radius), ...paint });
    case 'text':
      return textElement(shape, paint);
  }
}

function textElement(shape: Text, paint: SvgElement['attributes']): SvgElement {
  const halo =
    shape.halo === undefined
      ? {}
      : { stroke: shape.halo, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' };
  const attributes = {
    x: length(shape.x),
    y: length(shape.y),
    fontFamily: FONT_FAMILY,
    fontSize: shape.size,
    ...(shape.bold === true && { fontWeight: 600 }),
    ...(shape.anchor !== undefined && shape.anchor !== 'start' && { textAnchor: shape.anchor }),
    ...paint,
    ...halo,
  };
  return { tag: 'text', attributes, text: shape.text, children: [] };
}

function leaf(tag: SvgElement['tag'], attributes: SvgElement['attributes']): SvgElement {
  return { tag, attributes, text: null, children: [] };
}

function paintOf(paint: Paint): SvgElement['attributes'] {
  return {
    ...(paint.fill !== undefined && { fill: paint.fill }),
    ...(paint.stroke !== undefined && {
      stroke: paint.stroke,
      strokeLinejoin: 'round',
      strokeLinecap: 'round',
    }),
    ...(paint.strokeWidth !== undefined && { strokeWidth: paint.strokeWidth }),
    ...(paint.dash !== undefined && { strokeDasharray: paint.dash.join(' ') }),
    ...(paint.opacity !== undefined && { opacity: paint.opacity }),
  };
}

/** Two decimals: further ones differ between machines. */
function length(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
