import { parser, plugin } from 'typescript-eslint';

/** Only what needs types and biome cannot see: promises that nobody waits for. */
export default [
  { ignores: ['dist/', 'build/', 'node_modules/', '**/*.mjs', '**/*.js'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { typescript: plugin },
    rules: {
      'typescript/no-floating-promises': 'error',
      'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'typescript/await-thenable': 'error',
      'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
];
