/** Tests import the sources themselves: the `postura-source` condition chooses them in package.json's `imports`, as in development. */
export default {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/setup/no-styles.ts' },
  testEnvironmentOptions: { customExportConditions: ['postura-source', 'node', 'node-addons'] },
  setupFilesAfterEnv: ['<rootDir>/tests/setup/fail-on-console-error.ts'],
  globalSetup: '<rootDir>/tests/setup/open-run.mjs',
  globalTeardown: '<rootDir>/tests/setup/close-run.mjs',
  testTimeout: 30_000,
};
