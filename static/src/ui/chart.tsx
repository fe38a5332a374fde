import { createElement, useId } from 'react';
import type { ReactNode } from 'react';
import type { Scene } from '../../../src/report/chart/scene';
import { elementsOf } from '../../../src/report/chart/svg-element';
import type { SvgElement } from '../../../src/report/chart/svg-element';
import './chart.css';

/** A scene drawn in place; its title and description are its text alternative. */
export function Chart({ scene }: { readonly scene: Scene }) {
  const id = useId();
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{scene.title}</title>
      <desc id={`${id}-description`}>{scene.description}</desc>
      {elementsOf(scene).map(drawn)}
    </svg>
  );
}

function drawn(element: SvgElement, key: number): ReactNode {
  const children = element.text ?? element.children.map(drawn);
  return createElement(element.tag, { key, ...element.attributes }, children.length === 0 ? undefined : children);
}
