/** Names that libraries look up, or switch on and off, by themselves. */
const KEPT = /^(ql-container|ql-blank|ProseMirror-.*|_h.*|practice-.*|range-.*)$/;

const hashed = new WeakSet<CSSStyleRule>();

/** Gives every class of a tree a name that says nothing, in the markup and in the styles. */
export function hashClasses(tree: Document | ShadowRoot): void {
  for (const sheet of tree.styleSheets) hashRules(sheet.cssRules);
  for (const element of tree.querySelectorAll('[class]')) {
    if (element.parentElement?.closest('[contenteditable]')) continue;
    for (const name of [...element.classList]) {
      if (KEPT.test(name)) continue;
      element.classList.replace(name, hash(name));
    }
  }
}

function hashRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && !hashed.has(rule)) {
      hashed.add(rule);
      rule.selectorText = rule.selectorText.replace(/\.(-?[_a-zA-Z][\w-]*)/g, (whole, name: string) =>
        KEPT.test(name) ? whole : `${whole.slice(0, 1)}${hash(name)}`,
      );
    } else if (rule instanceof CSSGroupingRule) {
      hashRules(rule.cssRules);
    }
  }
}

function hash(name: string): string {
  const number = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, 7);
  return `_h${number.toString(36)}`;
}
