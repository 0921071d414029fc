import * as z from 'zod/mini';
import { INTERNAL_DOMAINS } from './data/internal-domains.ts';
import { isReplaced, itemOf, ownItems, ownList } from './own-list.ts';
import { defineRule } from './rule.ts';
import { say } from './say.ts';
import { SECRET_CLASSES } from './secrets/classes.ts';
import { formatIds } from './secrets/format-ids.ts';
import { compileScan } from './secrets/scan.ts';
import { adviceOn, sayFound } from './secrets/words.ts';

const secretClass = z.enum(SECRET_CLASSES);

const host = itemOf(isDomain, (written) => ({
  message: say('rule_secrets_no_domain', written),
  remedy: say('rule_secrets_no_domain_remedy'),
}));
const prefix = itemOf(isPrefix, (written) => ({
  message: say('rule_secrets_no_prefix', written),
  remedy: say('rule_secrets_no_prefix_remedy'),
}));

const FORMAT_IDS: ReadonlySet<string> = new Set(formatIds());

/** Keys, tokens, passwords and other things that let in whoever reads them. What was found is never in a message. */
export const secrets = defineRule({
  id: 'secrets',
  within: 'paragraph',
  summary: () => say('rule_secrets_summary'),
  why: () => say('rule_secrets_why'),
  levels: { brand: 'block', personal: 'block' },
  options: z.object({
    /** Only these kinds; left out: all. */
    classes: z.optional(z.readonly(z.array(secretClass))),
    /** All but these kinds. */
    ignore: z._default(z.readonly(z.array(secretClass)), []),
    /** Domains that only the organization’s network knows; `[]`: none. The same as `hosts.replace`, which counts for more. */
    internalHosts: z._default(z.readonly(z.array(host)), [...INTERNAL_DOMAINS]),
    /** Such domains, beside those or in their place. */
    hosts: ownList(host),
    /** Prefixes of the organization’s own tokens; the same as `tokens.add`. */
    extra: z._default(z.readonly(z.array(prefix)), []),
    /** Such prefixes, beside the published formats or in their place. */
    tokens: ownList(prefix),
  }),
  example: {
    options: {},
    bad: 'Guests welcome! The wifi password is Kiwi-Tandem-84, and coffee is on us.',
    good: 'Never tell anyone your password: it is yours alone.',
  },
  compile({ classes, ignore, internalHosts, hosts, extra, tokens }) {
    const withFormats = !isReplaced(tokens);
    const scan = compileScan({
      internalHosts: [...(isReplaced(hosts) ? [] : internalHosts), ...ownItems(hosts)].map((one) => one.trim()),
      extra: [...extra.map((one) => one.trim()), ...ownItems(tokens)],
      wants: (id) =>
        (withFormats || !FORMAT_IDS.has(id)) && (classes === undefined || classes.includes(id)) && !ignore.includes(id),
    });
    return ({ text }) =>
      scan(text).map(({ class: id, name, start, end }) => ({
        span: { start, end },
        class: id,
        message: sayFound(id, name),
        ...adviceOn(id),
      }));
  },
});

function isDomain(host: string): boolean {
  return /^[*.]*[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(host);
}

function isPrefix(prefix: string): boolean {
  return /^[!-~]{3,40}$/.test(prefix);
}
