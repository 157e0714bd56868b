export default {
  extends: 'stylelint-config-recommended',
  rules: {
    'selector-max-id': 1,
    'declaration-no-important': true,
    'no-descending-specificity': null,
    // An empty value is how tokens.css switches between light and dark.
    'custom-property-empty-line-before': null,
  },
};
