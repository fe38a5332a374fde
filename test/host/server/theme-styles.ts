import dark from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-dark';
import light from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-light';
import spacing from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-spacing';
import typography from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-typography';

/** The variables of Atlassian's themes, as the host gives them to a surface that enables theming. */
export function themeStyles(): string {
  return [light, dark, spacing, typography].join('\n');
}
