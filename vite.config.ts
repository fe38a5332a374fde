import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { designTokens } from './static/design-tokens';

/** The HTML entries of the surfaces: every one that there is. */
const ENTRIES = readdirSync(resolve(import.meta.dirname, 'static')).filter((file) => file.endsWith('.html'));

/**
 * One build, one HTML entry per surface. Forge serves them from a folder of its own: every address is
 * relative.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, 'static'),
  base: './',
  publicDir: 'public',
  plugins: [react(), designTokens(resolve(import.meta.dirname, 'static/src'))],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(
        ENTRIES.map((file) => [file.replace(/\.html$/, ''), resolve(import.meta.dirname, 'static', file)]),
      ),
    },
  },
});
