import { useId } from 'react';
import type { Scene } from '../../../src/report/chart/scene';
import { elementsOf } from '../../../src/report/chart/svg-element';
import { drawn } from './drawn';
import './chart.css';

/** A scene as SVG; its title and description are its text alternative. */
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
