import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['frontend/generated/', 'frontend/index.html', '.ci/frontend/node_modules/'] },
  js.configs.recommended,
  {
    files: ['frontend/**/*.js'],
    languageOptions: { globals: globals.browser },
    rules: {
      eqeqeq: 'error',
      curly: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-console': 'error',
      'no-alert': 'error',
      'max-lines': ['error', 250],
    },
  },
  {
    // Runs first of all, in browsers that know no newer words.
    files: ['frontend/reading/apply-settings.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    rules: { 'no-var': 'off', 'prefer-const': 'off', 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['frontend/**/*.test.js', 'frontend/testing/*.js', '.ci/frontend/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.nodeBuiltin } },
    rules: { 'no-console': 'off' },
  },
];
