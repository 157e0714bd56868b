export default {
  extends: 'stylelint-config-recommended',
  rules: {
    // The styles go from the general to the particular place by place, not by weight.
    'no-descending-specificity': null,
    'selector-disallowed-list': [['/button#/'], { message: 'What a button looks like is said by a class, such as first-choice, and not by its id' }],
  },
};
