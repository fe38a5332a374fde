import type { ReactNode } from 'react';
import type { Weather } from '../../../src/domain/indicators/project-result';
import './weather.css';

const RAYS = [0, 45, 90, 135, 180, 225, 270, 315];
const CLOUD = 'M6.5 19.5h10.6a3.9 3.9 0 0 0 .5-7.8 5.6 5.6 0 0 0-10.8-.9A4.4 4.4 0 0 0 6.5 19.5Z';

const sun = (x: number, y: number, radius: number): ReactNode => (
  <g className="weather-sun">
    <circle cx={x} cy={y} r={radius} />
    {RAYS.map((angle) => (
      <line
        key={angle}
        x1={x}
        y1={y - radius - 1.8}
        x2={x}
        y2={y - radius - 3.9}
        transform={`rotate(${angle} ${x} ${y})`}
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    ))}
  </g>
);

const SHAPES: Readonly<Record<Weather, ReactNode>> = {
  sun: sun(12, 12, 5),
  veiled: (
    <>
      {sun(15.5, 8.2, 3.6)}
      <path className="weather-cloud" d={CLOUD} transform="translate(-1 2.2)" />
    </>
  ),
  cloudy: <path className="weather-cloud weather-dark" d={CLOUD} transform="translate(0 -1.5)" />,
  storm: (
    <>
      <path className="weather-cloud weather-dark" d={CLOUD} transform="translate(0 -5)" />
      <path className="weather-bolt" d="M12.8 12.4 8.6 18h3l-1.5 4.6 5.4-6.3h-3.1l1.6-3.9Z" />
    </>
  ),
  fog: (
    <g className="weather-fog">
      <line x1="4" y1="8" x2="20" y2="8" />
      <line x1="7" y1="12" x2="17" y2="12" />
      <line x1="4" y1="16" x2="20" y2="16" />
    </g>
  ),
};

/** One weather of the app's own icon set; the words stand beside it. */
export function WeatherIcon({ weather, size = 24 }: { readonly weather: Weather; readonly size?: number }) {
  return (
    <svg className="weather-icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      {SHAPES[weather]}
    </svg>
  );
}
