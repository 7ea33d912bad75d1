import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate'

/** What every page of ours is held to, in tests and journeys. */
const rules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How we write, which browsers read alike.
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

/** A browser writes a page out again with its own habits: `novalidate=""`, `hidden=""`. */
const rulesInBrowser: ConfigData = {
  ...rules,
  rules: { ...rules.rules, 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' },
}

/** Reads the rules once: reading them anew for every page is half of the work. A class, since html-validate asks for one. */
class ReadOnce extends StaticConfigLoader {
  private known: ResolvedConfig | Promise<ResolvedConfig> | undefined
  override getConfigFor(...asked: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.known ??= super.getConfigFor(...asked)
    return this.known
  }
}

/** Says of a page, as we sent it, what is unsound: nothing when all is well. */
export const unsound = checker(rules)

/** The same of a page as a browser writes it out. */
export const unsoundInBrowser = checker(rulesInBrowser)

function checker(config: ConfigData): (html: string) => string[] {
  const validator = new HtmlValidate(new ReadOnce(config))
  return (html) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`),
      )
}
