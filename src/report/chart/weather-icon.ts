import type { Palette } from './palette';
import type { Shape } from './scene';
import type { Weather } from '../../domain/health/weather-reading';

/** Side of the square in which icons are drawn. */
export const WEATHER_ICON_SIDE = 24;

const CLOUD = 'M7 19a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 17.9 11.1A4 4 0 0 1 17.5 19Z';
const HIGH_CLOUD = 'M7 14a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 17.9 6.1A4 4 0 0 1 17.5 14Z';
const SMALL_CLOUD = 'M10.5 20.5a3.75 3.75 0 0 1-.4-7.48A5 5 0 0 1 19.6 14A3.3 3.3 0 0 1 19.3 20.5Z';
const BOLT = 'M12.8 9.5L7.2 17.2H10.9L9.4 23.5L16.8 14.8H12.7L15 9.5Z';

/** The icon of a weather as shapes in a square of 24 by 24; shapes differ as much as colours. */
export function weatherShapes(weather: Weather, palette: Palette): readonly Shape[] {
  const { shape, accent } = palette.weather[weather];
  switch (weather) {
    case 'sun':
      return sun({ x: 12, y: 12, radius: 4.75, rays: [7.25, 10.5] }, accent);
    case 'veiled':
      return [
        ...sun({ x: 9, y: 8.5, radius: 3.75, rays: [5.75, 8] }, accent),
        { kind: 'path', d: SMALL_CLOUD, fill: palette.surface, stroke: shape, strokeWidth: 1.75 },
      ];
    case 'cloudy':
      return [{ kind: 'path', d: CLOUD, fill: shape }];
    case 'storm':
      return [
        { kind: 'path', d: HIGH_CLOUD, fill: shape },
        { kind: 'path', d: BOLT, stroke: palette.surface, strokeWidth: 2.5 },
        { kind: 'path', d: BOLT, fill: accent },
      ];
    case 'fog':
      return [6, 10, 14, 18].map((y, index): Shape => {
        const [x1, x2] = index % 2 === 0 ? [3, 18] : [6, 21];
        return { kind: 'line', x1, y1: y, x2, y2: y, stroke: shape, strokeWidth: 2 };
      });
  }
}

interface Sun {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Distances from the middle between which rays are drawn. */
  readonly rays: readonly [from: number, to: number];
}

function sun({ x, y, radius, rays: [from, to] }: Sun, color: string): readonly Shape[] {
  const rays = Array.from({ length: 8 }, (_, index): Shape => {
    const angle = (index * Math.PI) / 4;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return {
      kind: 'line',
      x1: x + dx * from,
      y1: y + dy * from,
      x2: x + dx * to,
      y2: y + dy * to,
      stroke: color,
      strokeWidth: 2,
    };
  });
  return [{ kind: 'circle', x, y, radius, fill: color }, ...rays];
}
