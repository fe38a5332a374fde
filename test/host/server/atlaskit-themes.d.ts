/** The themes of `@atlaskit/tokens` as style sheets; the package ships no types for them. */
declare module '@atlaskit/tokens/dist/cjs/artifacts/themes/*' {
  const css: string;
  export default css;
}
