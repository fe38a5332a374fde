import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Syntax that is forbidden everywhere, with what to do instead. */
const EVERYWHERE = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import straight from the file.' },
  { selector: 'TSEnumDeclaration', message: 'Use a list of values `as const` and its type.' },
];
const NO_DAY_BY_CAST = {
  selector: 'TSAsExpression[typeAnnotation.typeName.name="Day"]',
  message: 'Days are made in src/domain/calendar: requiredDay of a text, addDays, dayFrom a number.',
};
/** Literals and components name what they hold one by one. */
const NO_SPREAD_LITERAL = [
  'ObjectExpression > SpreadElement > ObjectExpression',
  'JSXSpreadAttribute > ObjectExpression',
].map((selector) => ({ selector, message: 'Write the properties out, one by one.' }));
const NO_CLASS = { selector: 'ClassDeclaration', message: 'No classes save Failure.' };
const NO_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The domain has no clock: take the day as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The domain has no clock: take the day as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The domain has no chance: take a seed as an argument.',
  },
];
const IMPURE = [
  'console',
  'fetch',
  'process',
  'setTimeout',
  'setInterval',
  'localStorage',
  'window',
  'document',
].map((name) => ({
  name,
  message: 'The domain and the report are pure.',
}));

const restrictedImports = (...patterns) => ['error', { patterns }];
const BRIDGE = {
  group: ['@forge/bridge', '@forge/bridge/*'],
  message: 'Only static/src/platform.ts talks to the bridge.',
};
const DESIGN_SYSTEM = { group: ['@atlaskit/*'], message: 'Only static/src/ui imports the design system.' };
const FORGE = { group: ['@forge/*'], message: 'Only gateways and handlers talk to Forge.' };
const FAST_CHECK = {
  group: ['fast-check'],
  message: 'Import test/property-runs.ts: runs of the suite are reproducible.',
};

/**
 * Folders with functions of more than forty lines or four parameters, and how many of each: the bounds hold
 * everywhere else.
 */
const LONG_FUNCTIONS = {
  'test/**': 'lines 132, parameters 36',
};

export default tseslint.config(
  { ignores: ['**/dist/**', 'node_modules/**', 'out/**', '.local-site/**', 'coverage/**'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['test/tsconfig.lint.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...EVERYWHERE, NO_DAY_BY_CAST],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
      'max-len': [
        'error',
        {
          code: 110,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Interfaces here are records of functions, none of which reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Control characters are what a strict reader must name.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'static/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    ignores: Object.keys(LONG_FUNCTIONS),
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['src/**/*.ts', 'static/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    rules: { 'no-duplicate-imports': 'error' },
  },
  {
    files: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    ignores: ['test/property-runs.ts'],
    rules: { 'no-restricted-imports': restrictedImports(FAST_CHECK) },
  },
  {
    files: ['vite.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/failure.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...NO_SPREAD_LITERAL, NO_DAY_BY_CAST, NO_CLASS],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/report/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...EVERYWHERE,
        ...NO_SPREAD_LITERAL,
        NO_DAY_BY_CAST,
        NO_CLASS,
        ...NO_CLOCK,
      ],
      'no-restricted-globals': ['error', ...IMPURE],
      'no-restricted-imports': restrictedImports(FORGE),
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['src/domain/calendar/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE,
        { name: 'Date', message: 'Days are of src/domain/calendar.' },
      ],
    },
  },
  {
    files: ['src/domain/calendar/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...NO_SPREAD_LITERAL, NO_CLASS, ...NO_CLOCK],
    },
  },
  {
    files: ['src/usecases/**/*.ts', 'src/contract/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(FORGE) },
  },
  {
    files: ['static/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...NO_SPREAD_LITERAL, NO_DAY_BY_CAST],
      'no-restricted-imports': restrictedImports(BRIDGE, DESIGN_SYSTEM),
    },
  },
  { files: ['static/src/platform.ts'], rules: { 'no-restricted-imports': restrictedImports(DESIGN_SYSTEM) } },
  { files: ['static/src/ui/**/*.{ts,tsx}'], rules: { 'no-restricted-imports': restrictedImports(BRIDGE) } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { module: 'readonly', process: 'readonly', console: 'readonly' } },
  },
);
