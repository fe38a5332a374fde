/** D3 publishes ES modules first, which Jest cannot require; each of its packages brings a script as well. */
const D3 = '^(d3-[a-z-]+|internmap)$';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/e2e/unpack-browser.mjs',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      process.env.MUTANT ? '<rootDir>/test/mutants/swc-with-mutant.cjs' : '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { [D3]: '<rootDir>/node_modules/$1/dist/$1.js' },
  // Jest leaves one processor to itself; with two that halves the speed.
  maxWorkers: '100%',
  // Of a machine that others use too; nothing here is measured by it.
  testTimeout: 240_000,
};
