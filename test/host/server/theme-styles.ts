import { createRequire } from 'node:module';
import { z } from 'zod';

const THEMES = ['light', 'dark', 'spacing', 'typography'];
const theme = z.object({ default: z.string() });

/** The variables of Atlassian's themes, as the host gives them to a surface that enables theming. */
export function themeStyles(): string {
  const load = createRequire(__filename);
  return THEMES.map(
    (name) => theme.parse(load(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}`)).default,
  ).join('\n');
}
