import type { Weather } from '../../domain/health/weather-reading';

/** Colours of the charts, after the chart tokens of Atlassian's design system. */
export interface Palette {
  /** Null: transparent, for a surface that has its own. */
  readonly background: string | null;
  /** The colour behind the drawing, for outlines around letters. */
  readonly surface: string;
  readonly text: string;
  readonly subtle: string;
  readonly grid: string;
  readonly planned: string;
  readonly earned: string;
  readonly earnedArea: string;
  readonly actual: string;
  readonly late: string;
  readonly early: string;
  readonly weather: Readonly<Record<Weather, { readonly shape: string; readonly accent: string }>>;
}

export type ColorMode = 'light' | 'dark';

const LIGHT: Palette = {
  background: '#ffffff',
  surface: '#ffffff',
  text: '#172b4d',
  subtle: '#505f79',
  grid: '#dfe1e6',
  planned: '#626f86',
  earned: '#0c66e4',
  earnedArea: '#cce0ff',
  actual: '#b65c02',
  late: '#ae2e24',
  early: '#216e4e',
  weather: {
    sun: { shape: '#cf9f02', accent: '#cf9f02' },
    veiled: { shape: '#626f86', accent: '#cf9f02' },
    cloudy: { shape: '#44546f', accent: '#8590a2' },
    storm: { shape: '#44546f', accent: '#c9372c' },
    fog: { shape: '#626f86', accent: '#8590a2' },
  },
};

const DARK: Palette = {
  background: '#1d2125',
  surface: '#1d2125',
  text: '#c7d1db',
  subtle: '#9fadbc',
  grid: '#38414a',
  planned: '#9fadbc',
  earned: '#579dff',
  earnedArea: '#1c3a63',
  actual: '#fea362',
  late: '#fd9891',
  early: '#7ee2b8',
  weather: {
    sun: { shape: '#f5cd47', accent: '#f5cd47' },
    veiled: { shape: '#9fadbc', accent: '#f5cd47' },
    cloudy: { shape: '#b6c2cf', accent: '#8c9bab' },
    storm: { shape: '#b6c2cf', accent: '#f87168' },
    fog: { shape: '#9fadbc', accent: '#8c9bab' },
  },
};

/** The palette of a colour mode; transparent where the surface has its own background. */
export function paletteOf(mode: ColorMode, on: 'own-background' | 'surface' = 'own-background'): Palette {
  const palette = mode === 'dark' ? DARK : LIGHT;
  return on === 'surface' ? { ...palette, background: null } : palette;
}
