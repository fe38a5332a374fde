import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dark from '@atlaskit/tokens/atlassian-dark';
import light from '@atlaskit/tokens/atlassian-light';
import shape from '@atlaskit/tokens/atlassian-shape';
import spacing from '@atlaskit/tokens/atlassian-spacing';
import typography from '@atlaskit/tokens/atlassian-typography';
import names from '@atlaskit/tokens/token-names';
import type { Plugin } from 'vite';

const MODULE = 'virtual:design-tokens.css';
const VARIABLES: Readonly<Record<string, string>> = names;

interface Token {
  readonly cleanName: string;
  readonly value: unknown;
}

/** Serves the design tokens that the surfaces use, in light and dark, as one stylesheet of the build. */
export function designTokens(sources: string): Plugin {
  return {
    name: 'jalon-design-tokens',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? tokenStyles(usedVariables(sources)) : null),
  };
}

/** The selectors are weaker than the host's own, whose values win where it gives some. */
function tokenStyles(used: ReadonlySet<string>): string {
  return [
    rule(':root', [...typography, ...spacing, ...shape, ...light], used),
    ":root[data-color-mode='dark'] { color-scheme: dark; }",
    rule(":root[data-color-mode='dark']", dark, used),
  ].join('\n');
}

function rule(selector: string, tokens: readonly Token[], used: ReadonlySet<string>): string {
  const declarations = tokens.flatMap(({ cleanName, value }) => {
    const variable = VARIABLES[cleanName];
    return variable !== undefined && used.has(variable) ? [`${variable}: ${cssOf(value)};`] : [];
  });
  return `${selector} { ${declarations.join(' ')} }`;
}

function cssOf(value: unknown): string {
  return Array.isArray(value) ? value.map(shadowOf).join(', ') : String(value);
}

function shadowOf(shadow: {
  readonly radius: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly color: string;
  readonly opacity: number;
}): string {
  const opacity = Math.round(shadow.opacity * 100);
  return `${shadow.offset.x}px ${shadow.offset.y}px ${shadow.radius}px color-mix(in srgb, ${shadow.color} ${opacity}%, transparent)`;
}

function usedVariables(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(css|tsx?)$/.test(file),
  );
  return new Set(
    files.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/--ds-[\w-]+/g) ?? []),
  );
}
