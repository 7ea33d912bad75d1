import type { ConfigData } from 'html-validate'

/** What every page of ours is held to, in tests and journeys. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How preact writes, which browsers read alike.
    'doctype-style': 'off',
    'void-style': 'off',
    // A title is the thing’s own name, as people wrote it, and the agency’s.
    'long-title': 'off',
    // Styles and scripts come from our own address.
    'require-sri': 'off',
    // Checkboxes of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
  },
}
