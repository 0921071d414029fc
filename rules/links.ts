import * as z from 'zod/mini';
import { isShortener } from './data/link-shorteners.ts';
import { CLASSES, DEFAULT_CLASSES, type LinkClass } from './links/classes.ts';
import { insideOf, isDraftOfPage } from './links/inside.ts';
import { isShared, targetOf } from './links/leads-on.ts';
import { compileLookAlike, disguiseOf, type LookAlike } from './links/look-alike.ts';
import { type Link, readLinks } from './links/read-links.ts';
import { itemOf } from './own-list.ts';
import { defineRule, type Match, type Span } from './rule.ts';
import { say } from './say.ts';
import { domainOf, isUnder, readAddress } from './text/hosts.ts';
import { viewOf, widen } from './text/view.ts';

const domain = itemOf(
  (written) => domainOf(written) !== undefined,
  (written) => ({ message: say('rule_secrets_no_domain', written), remedy: say('rule_links_no_domain_remedy') }),
);

/**
 * Links that lead where a post should not. It opens none: of a short link it knows only that it is one, of a wrapped one what is
 * written in it. It does not try to find bad pages on good hosts, look-alikes under an ending of another country, or names of three letters.
 */
export const links = defineRule({
  id: 'links',
  within: 'paragraph',
  summary: () => say('rule_links_summary'),
  why: () => say('rule_links_why'),
  options: z.object({
    classes: z._default(z.readonly(z.array(z.enum(CLASSES))), [...DEFAULT_CLASSES]),
    /** The organization’s domains, beside those in the `about` of its accounts. A host that is listed word for word is never spoken of. */
    own: z._default(z.readonly(z.array(domain)), []),
    /** Hosts that posts may link to, beside the organization’s own; none: all. Word for word, as with `own`. */
    only: z._default(z.readonly(z.array(domain)), []),
  }),
  example: {
    options: { own: ['acme-motors.example'] },
    bad: 'Our summer tour starts now: https://staging.acme-motors.example/tour',
    good: 'Our summer tour starts now: https://acme-motors.example/tour',
  },
  compile({ classes, own, only }, { accounts }) {
    const ownDomains = domainsIn([...own, ...accounts.flatMap(({ about }) => about)]);
    const allowed = domainsIn(only);
    const listed = new Set([...ownDomains, ...allowed]);
    const lookAlikeOf = compileLookAlike(ownDomains);
    const wants = new Set<LinkClass>(classes);

    const judgeHost = (link: Judgeable): Judged | undefined => {
      const { host, isUnsure } = link;
      if (listed.has(host)) return undefined;
      const inside = isUnsure ? undefined : insideOf(link, isUnder(host, ownDomains));
      if (inside !== undefined && wants.has(inside)) return { class: inside, host };
      const alike = wants.has('look-alike') ? lookAlikeOf(host) : undefined;
      if (alike !== undefined) return { class: 'look-alike', host, alike };
      return !isUnsure && wants.has('sharing') && isShared(host, link.rest) ? { class: 'sharing', host } : undefined;
    };

    const judgeTarget = (target: string, host: string): Judged => {
      const address = readAddress(target);
      const found = address && judgeHost({ ...address, isUnsure: false });
      return found ?? { class: 'wrapped', host, target };
    };

    const judge = (link: Link): Judged | undefined => {
      const { host, user, rest } = link;
      const alike = user === undefined || !wants.has('look-alike') ? undefined : disguiseOf(user, host, ownDomains);
      if (alike !== undefined) return { class: 'look-alike', host, alike };
      if (wants.has('staging') && isDraftOfPage(rest)) return { class: 'staging', host };
      const found = judgeHost(link);
      if (found !== undefined || link.isUnsure || listed.has(host)) return found;
      const target = wants.has('wrapped') ? targetOf(host, rest) : undefined;
      if (target !== undefined) return judgeTarget(target, host);
      if (wants.has('shortener') && isShortener(host) && /^\/./.test(rest)) return { class: 'shortener', host };
      const isOutside = allowed.size > 0 && !isUnder(host, allowed) && !isUnder(host, ownDomains);
      return isOutside && wants.has('outside') ? { class: 'outside', host } : undefined;
    };

    return ({ text }) => {
      const isExample = compileExamples(text);
      return readLinks(text).flatMap((link) => {
        const judged = isPublished(link) ? judge(link) : undefined;
        if (judged === undefined || isExample(link, judged)) return [];
        return matchOf(widen(viewOf(text), link.start, link.end), link.scheme, judged);
      });
    };
  },
});

type Judgeable = Pick<Link, 'scheme' | 'host' | 'port' | 'rest' | 'isUnsure'>;

/** `host`: where the link leads, or says to lead on to. */
type Judged = {
  readonly class: LinkClass;
  readonly host: string;
  readonly alike?: LookAlike;
  readonly target?: string;
};

/** Of what is listed, the domains. */
function domainsIn(listed: readonly string[]): ReadonlySet<string> {
  return new Set(listed.flatMap((word) => domainOf(word) ?? []));
}

/** What a browser opens; `spotify://` and the like are for other programs. */
function isPublished({ scheme }: Link): boolean {
  return scheme === undefined || PUBLISHED.has(scheme);
}

const PUBLISHED: ReadonlySet<string> = new Set(['http', 'https', 'ftp', 'ftps', 'ws', 'wss', 'file', 'smb']);

/** Whoever teaches how to set something up shows it on the reader’s own computer. */
const TAUGHT =
  'npm|npx|pnpm|yarn|pip|docker|podman|curl|wget|brew|cargo|git clone|dev ?server|self-?host\\w*|router|modem|fritz!?box|tutorial|quick ?start|getting started|anleitung|tutoriel';
const TEACHES = new RegExp(`\\b(?:${TAUGHT})\\b`, 'i');
/** In a part of the text, words are cut. */
const MAY_TEACH = new RegExp(TAUGHT, 'i');
/** So far around a link, in its paragraph. */
const AROUND = 200;
const BLANK_LINE = /\n[ \t\r]*\n/;

/** Readies the question which links of a text are examples, which may be asked of thousands of them. */
function compileExamples(text: string): (link: Link, judged: Judged) => boolean {
  let mayTeach: boolean | undefined;
  const hasCode = text.includes('`');
  return ({ start, end, host }, { class: of }) => {
    if (hasCode && isCode(lineBefore(text, start))) return true;
    if (of !== 'local' && !(of === 'internal' && /^[\d.]+$/.test(host))) return false;
    mayTeach ??= MAY_TEACH.test(text);
    if (!mayTeach) return false;
    const before = text
      .slice(Math.max(0, start - AROUND), start)
      .split(BLANK_LINE)
      .at(-1);
    return TEACHES.test(before ?? '') || TEACHES.test(text.slice(end, end + AROUND).split(BLANK_LINE, 1)[0] ?? '');
  };
}

function lineBefore(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - AROUND), place);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Whether a backtick is open at the end of a line's beginning. */
function isCode(line: string): boolean {
  let signs = 0;
  for (let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)) signs++;
  return signs % 2 === 1;
}

function matchOf(span: Span, scheme: string | undefined, { class: of, host, alike, target }: Judged): Match {
  const shown = scheme === 'file' ? 'file://' : host;
  switch (of) {
    case 'local':
    case 'internal':
    case 'staging':
      return {
        span,
        class: of,
        message: say(`rule_links_${of}`, shown),
        why: say('rule_links_inside_why'),
        suggestion: say('rule_links_inside_suggestion'),
      };
    case 'sharing':
      return {
        span,
        class: of,
        message: say('rule_links_sharing', shown),
        why: say('rule_links_sharing_why'),
        suggestion: say('rule_links_sharing_suggestion'),
      };
    case 'look-alike':
      return {
        span,
        class: of,
        message:
          alike?.leads === undefined
            ? say('rule_links_look_alike', shown, alike?.like ?? '')
            : say('rule_links_disguised', alike.like, alike.leads),
        why: say('rule_links_look_alike_why'),
        suggestion: say('rule_links_look_alike_suggestion'),
      };
    case 'wrapped':
      return {
        span,
        class: of,
        message: say('rule_links_wrapped', shown, readAddress(target ?? '')?.host ?? ''),
        why: say('rule_links_wrapped_why'),
        suggestion: say('rule_links_wrapped_suggestion'),
        ...(target !== undefined && { replacement: target }),
      };
    case 'shortener':
      return {
        span,
        class: of,
        message: say('rule_links_shortener', shown),
        suggestion: say('rule_links_shortener_suggestion'),
      };
    case 'outside':
      return {
        span,
        class: of,
        message: say('rule_links_outside', shown),
        suggestion: say('rule_links_outside_suggestion'),
      };
    default:
      return of satisfies never;
  }
}
