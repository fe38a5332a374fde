import { createElement, type ReactNode } from 'react';
import type { SvgElement } from '../../../src/report/chart/svg-element';

/** An element of a scene as a React element. */
export function drawn(element: SvgElement, key: number): ReactNode {
  return createElement(
    element.tag,
    { key, ...element.attributes },
    element.text ?? element.children.map(drawn),
  );
}
