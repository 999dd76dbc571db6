'use strict';
module.exports = {
  root: true,
  ignorePatterns: [
    'node_modules',
    'lib',
    'lib-commonjs',
    'dist',
    'dist-e2e',
    'temp',
    'release',
    'solution',
    'coverage',
    'webparts/src/*/loc',
    '.data',
  ],
  env: { es2022: true, node: true, browser: true },
  parserOptions: { ecmaVersion: 2022, sourceType: 'script' },
  extends: ['eslint:recommended'],
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-empty': ['error', { allowEmptyCatch: false }],
    'prefer-const': 'error',
  },
  overrides: [
    {
      files: ['*.ts', '*.tsx'],
      parser: '@typescript-eslint/parser',
      parserOptions: {
        sourceType: 'module',
        project: ['./tsconfig.json', './webparts/tsconfig.json'],
        tsconfigRootDir: __dirname,
      },
      plugins: ['@typescript-eslint', 'react-hooks', 'jsx-a11y'],
      extends: ['plugin:@typescript-eslint/recommended', 'plugin:jsx-a11y/recommended'],
      rules: {
        // TypeScript itself finds undefined names
        'no-undef': 'off',
        '@typescript-eslint/no-explicit-any': 'error',
        // a forgotten promise is a swallowed error
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/no-misused-promises': [
          'error',
          { checksVoidReturn: { attributes: false } },
        ],
        '@typescript-eslint/consistent-type-imports': [
          'error',
          { fixStyle: 'inline-type-imports' },
        ],
        '@typescript-eslint/no-unused-vars': [
          'error',
          { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
        ],
        'react-hooks/rules-of-hooks': 'error',
        'react-hooks/exhaustive-deps': 'error',
      },
    },
    {
      files: ['shared/kernel/**', 'shared/domain/**'],
      rules: {
        'no-restricted-syntax': [
          'error',
          {
            selector: "ThrowStatement > NewExpression[callee.name='Error']",
            message:
              'What a person can mend is a Result; what the infrastructure causes is a HubError.',
          },
        ],
      },
    },
    { files: ['tests/**'], env: { jest: true } },
  ],
};
