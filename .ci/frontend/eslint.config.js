import js from '@eslint/js';
import globals from 'globals';

const POISON = [
  { selector: 'ForInStatement', message: 'It walks over what was put on prototypes, too: take Object.keys.' },
  { selector: "MemberExpression[property.name='__proto__']", message: 'Nothing of ours touches a prototype.' },
  { selector: "AssignmentExpression > MemberExpression.left[object.property.name='prototype']", message: 'Nothing of ours changes a prototype.' },
  { selector: "CallExpression[callee.property.name='setPrototypeOf']", message: 'Nothing of ours changes a prototype.' },
];
const NAMED_WRITE = {
  selector: 'AssignmentExpression > MemberExpression.left[computed=true]',
  message: 'What is kept by a name is a Map, or has no prototype and stands in the list of eslint.config.js.',
};

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
      'no-proto': 'error',
      'no-extend-native': 'error',
      'no-restricted-syntax': ['error', ...POISON, NAMED_WRITE],
    },
  },
  {
    // Numbers alone (proof.js), and names in what has no prototype.
    files: ['frontend/proof/proof.js', 'frontend/classroom/live-answers.js', 'frontend/progress/progress-store.js'],
    rules: { 'no-restricted-syntax': ['error', ...POISON] },
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
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', 'no-extend-native': 'off', 'no-proto': 'off' },
  },
];
