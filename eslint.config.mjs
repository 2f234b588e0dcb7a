// The architecture rules live here: what each kind of folder may import. `test/src/architecture` checks them too.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const forbid = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/*.generated.ts',
      '**/node_modules/**',
      'data/**',
      '.nx/**',
      'test/bench/peers/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    // Named projects: a quarter less time than one that is looked for at each file.
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'portal/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', 300],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it'], package: '@jest/globals' }] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['portal/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.flat.recommended.rules,
      // Of the React Compiler, which is not used here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  forbid(
    ['services/*/src/domain/**/*.ts'],
    '^(?!\\.|@samenloket/event-sourcing|@samenloket/regional|@jest/globals|fast-check|node:assert)',
    'The domain imports only libs/event-sourcing and libs/regional.',
  ),
  forbid(
    [
      'services/{intake,matching,provider-capacity,reporting}/src/{application,read-models,integration,api}/**/*.ts',
    ],
    '^@samenloket/(intake|matching|provider-capacity|reporting|standalone|gateway)$',
    'A service never imports another service: only libs/contracts.',
  ),
  forbid(
    ['libs/**/*.ts'],
    '^@samenloket/(intake|matching|provider-capacity|reporting|standalone|gateway|test)$',
    'A library never imports a service.',
  ),
);
