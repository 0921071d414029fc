import * as z from 'zod/mini';
import { handlesIn } from './mentions/handles.ts';
import { compileLookAlikes } from './mentions/look-alike.ts';
import { compileNames, isNameable, type Named } from './mentions/names.ts';
import { itemOf } from './own-list.ts';
import { type Account, defineRule, type Match, SITES, type Site, type Span } from './rule.ts';
import { say } from './say.ts';

const name = itemOf(isNameable, (written) => ({
  message: say('rule_mentions_no_name', written),
  remedy: say('rule_mentions_no_name_remedy'),
}));
const names = z._default(z.readonly(z.array(name)), []);

/**
 * Accounts and people that a draft mentions: handles that are easily taken for one of the organization's, competitors, people whom the
 * policy names. It does not try to tell whose a handle is that has words added ("@AcmeSupport"), to follow a mention to its account,
 * or to find a name that stands in small letters where the list has a capital ("will young people", Will Young).
 */
export const mentions = defineRule({
  id: 'mentions',
  within: 'paragraph',
  summary: () => say('rule_mentions_summary'),
  why: () => say('rule_mentions_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** Whether handles are found that look like one of the policy's accounts, or of `official`. */
    lookAlikes: z._default(z.boolean(), true),
    /** More handles that are right as they are: partners, products, people of the organization. */
    official: names,
    /** Names; with an `@`, handles alone. */
    competitors: names,
    /** The same of people who are not to be named. */
    people: names,
  }),
  example: {
    options: { official: ['@HarbourRadio'], competitors: ['Rival Motors'] },
    bad: 'Tune in tonight: we are on @HarborRadio at eight!',
    good: 'Tune in tonight: we are on @HarbourRadio at eight!',
  },
  isIdle: ({ lookAlikes, competitors, people }) => !lookAlikes && competitors.length + people.length === 0,
  compile({ lookAlikes, official, competitors, people }, { accounts }) {
    const known = [...official, ...accounts.flatMap(({ handles }) => SITES.flatMap((site) => handles[site] ?? []))];
    const spelt = [...new Set(known.flatMap(spellingsOf))];
    const bySite = new Map(
      (lookAlikes ? SITES : []).map((site) => [site, compileLookAlikes(handlesOn(site, accounts, official), spelt)]),
    );
    const findNamed = compileNames([
      ...competitors.map((written) => ({ name: written.trim(), class: 'competitor' as const })),
      ...people.map((written) => ({ name: written.trim(), class: 'person' as const })),
    ]);
    return ({ text, site }) => {
      const handles = handlesIn(text, site);
      const meantBy = onceEach(bySite.get(site));
      const named = findNamed(text, handles);
      const taken = new Set(named.map(({ span }) => span.start));
      const alike = handles.flatMap(({ span, handle }) => {
        const meant = taken.has(span.start) ? undefined : meantBy(handle);
        return meant === undefined ? [] : [lookAlike(span, handle, meant)];
      });
      return [...named.map(matchOf), ...alike];
    };
  },
});

/** Has each handle of a text looked at once, however often it is mentioned. */
function onceEach(
  meantBy: ((handle: string) => string | undefined) | undefined,
): (handle: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (handle) => {
    if (!known.has(handle)) known.set(handle, meantBy?.(handle));
    return known.get(handle);
  };
}

/** Without what stands before the handle itself: `@`, `company/`. */
function bare(handle: string): string {
  return handle
    .trim()
    .replace(/^@/, '')
    .replace(/^(?:company|in|showcase|school)\//, '');
}

/** How a handle, or the name that is one of its account's, is written behind an `@`. */
function spellingsOf(handle: string): readonly string[] {
  const plain = bare(handle);
  return [plain, plain.replace(/\s/g, ''), plain.replace(/[\s.-]/g, '')];
}

/** The handles that others may be taken for on a site: not names of several words, nor numbers. */
function handlesOn(site: Site, accounts: readonly Account[], official: readonly string[]): readonly string[] {
  return [...accounts.flatMap(({ handles }) => handles[site] ?? []), ...official]
    .map(bare)
    .filter((handle) => !/\s|^\d+$/.test(handle));
}

function lookAlike(span: Span, handle: string, meant: string): Match {
  return {
    span,
    message: say('rule_mentions_look_alike', `@${handle}`, `@${meant}`),
    why: say('rule_mentions_look_alike_why'),
    suggestion: say('rule_mentions_look_alike_suggestion', `@${meant}`),
    replacement: meant,
    class: 'look-alike',
  };
}

function matchOf({ span, name, class: sort }: Named): Match {
  switch (sort) {
    case 'competitor':
      return {
        span,
        message: say('rule_mentions_competitor', name),
        suggestion: say('rule_mentions_competitor_suggestion'),
        class: sort,
      };
    case 'person':
      return {
        span,
        message: say('rule_mentions_person', name),
        suggestion: say('rule_mentions_person_suggestion', name),
        class: sort,
      };
  }
}
