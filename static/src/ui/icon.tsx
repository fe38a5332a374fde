import './icon.css';

const PATHS = {
  up: 'M6 2 11 10H1Z',
  down: 'M6 10 1 2h10Z',
  opened: 'm2 8 4-4 4 4',
  closed: 'm2 4 4 4 4-4',
  close: 'm2.5 2.5 7 7m0-7-7 7',
  back: 'M10 6H2m3.5-3.5L2 6l3.5 3.5',
  check: 'm2 6.5 2.7 2.7L10 3.5',
  dash: 'M2.5 6h7',
  point: 'M6 5.5v4M6 2.5v.2',
} as const;

/** A small icon next to words that say the same; screen readers skip it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  const filled = name === 'up' || name === 'down';
  return (
    <svg
      className={filled ? 'icon icon-filled' : 'icon'}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
