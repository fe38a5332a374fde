import { area, line } from 'd3-shape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** SVG path of straight lines through points: a curve would invent values. */
export function linePath(points: readonly Point[]): string {
  const path = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(2);
  return path([...points]) ?? '';
}

/** SVG path of the area between points and a base line. */
export function areaPath(points: readonly Point[], base: number): string {
  const path = area<Point>(
    ({ x }) => x,
    base,
    ({ y }) => y,
  ).digits(2);
  return path([...points]) ?? '';
}
