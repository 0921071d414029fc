import * as z from 'zod/mini';
import { INTERNAL_DOMAINS } from './data/internal-domains.ts';
import { defineRule } from './rule.ts';
import { SECRET_CLASSES } from './secrets/classes.ts';
import { compileScan } from './secrets/scan.ts';

const secretClass = z.enum(SECRET_CLASSES);

/** Keys, tokens, passwords and other things that let in whoever reads them. What was found is never in a message. */
export const secrets = defineRule({
  id: 'secrets',
  within: 'paragraph',
  summary: 'Finds keys, tokens, passwords and addresses inside your network.',
  why: 'A key that stood in a post for a minute has been copied, and has to be replaced everywhere.',
  options: z.object({
    /** Only these kinds; left out: all. */
    classes: z.optional(z.readonly(z.array(secretClass))),
    /** All but these kinds. */
    ignore: z._default(z.readonly(z.array(secretClass)), []),
    /** Domains that only the organization’s network knows; `[]`: none. */
    internalHosts: z._default(z.readonly(z.array(z.string())), [...INTERNAL_DOMAINS]),
    /** Prefixes of the organization’s own tokens. */
    extra: z._default(z.readonly(z.array(z.string())), []),
  }),
  example: {
    options: {},
    bad: 'Guests welcome! The wifi password is Kiwi-Tandem-84, and coffee is on us.',
    good: 'Never tell anyone your password: it is yours alone.',
  },
  compile({ classes, ignore, internalHosts, extra }) {
    const scan = compileScan({
      internalHosts: internalHosts.filter(isDomain),
      extra: extra.map((prefix) => prefix.trim()).filter(isPrefix),
      wants: (id) => (classes === undefined || classes.includes(id)) && !ignore.includes(id),
    });
    return ({ text }) =>
      scan(text).map(({ class: id, name, start, end }) => ({
        span: { start, end },
        class: id,
        message: `This looks like ${name}.`,
        ...adviceOn(id),
      }));
  },
});

function adviceOn(id: string): { readonly why?: string; readonly suggestion: string } {
  switch (id) {
    case 'internal-host':
      return {
        why: 'It tells outsiders how your network is built.',
        suggestion: 'Take it out, or link to a public page.',
      };
    case 'stripe-test-key':
    case 'shippo-test-key':
    case 'duffel-test-token':
    case 'easypost-test-key':
      return { suggestion: 'Take it out; a test key opens your test data to whoever reads it.' };
    default:
      return {
        why: 'Whoever reads it can use it.',
        suggestion: 'Take it out, and have it replaced if it was ever published.',
      };
  }
}

function isDomain(host: string): boolean {
  return /^[*.]*[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(host);
}

function isPrefix(prefix: string): boolean {
  return /^[!-~]{3,40}$/.test(prefix);
}
