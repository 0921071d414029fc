import * as z from 'zod/mini';
import { SENSITIVE_TOPICS } from './data/sensitive-words.ts';
import { timeZone } from './embargo/embargoed-term.ts';
import { isReplaced, itemOf, ownItems, ownList } from './own-list.ts';
import { type Author, defineRule } from './rule.ts';
import { say } from './say.ts';
import { knownDays, readDay, windowsOf } from './sensitive-topics/days.ts';
import { compileLight } from './sensitive-topics/find-light.ts';
import { compileTopics } from './sensitive-topics/find-topics.ts';
import { spanOf, viewOf } from './text/view.ts';

const word = itemOf(
  (written) => /[\p{L}\p{N}]/u.test(written),
  (written) => ({ message: say('rule_term_signs', written), remedy: say('rule_term_signs_remedy') }),
);

const date = itemOf(
  (written) => readDay(written) !== undefined,
  (written) => ({
    message: say('rule_sensitive_topics_no_date', written),
    remedy: say('rule_sensitive_topics_no_date_remedy'),
  }),
);

/**
 * Politics, religion and tragedy, in English, German, French and Spanish, and what is light-hearted on a day of remembrance. It does not try
 * to judge what is said of them, to name the people of the day, or to know of what happened this morning: an organization adds that, and
 * takes out what its trade is.
 */
export const sensitiveTopics = defineRule({
  id: 'sensitive-topics',
  summary: () => say('rule_sensitive_topics_summary'),
  why: () => say('rule_sensitive_topics_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** Whose lists of ours are looked for. */
    topics: z._default(z.readonly(z.array(z.enum(SENSITIVE_TOPICS))), [...SENSITIVE_TOPICS]),
    politics: ownList(word),
    religion: ownList(word),
    tragedy: ownList(word),
    /** Days of remembrance: `03-24` or `2027-03-24`, and a name behind a space. Ours are those of the organization's country. */
    dates: ownList(date),
    /** What is found on such a day, in posts of brands and clients. */
    onDates: z._default(z.enum(['nothing', 'light', 'everything']), 'light'),
    /** Words that are too light for such a day. */
    light: ownList(word),
    /** By which clock it is that day: IANA name; left out: by the author's. */
    timeZone: z.exactOptional(timeZone),
    /** Whether what people say as themselves is judged, too. */
    onPersonal: z._default(z.boolean(), false),
  }),
  example: {
    options: {},
    bad: 'Gun control now! And while you think about it: mugs are two for one.',
    good: 'Control your glue gun with one hand. We elect to call it progress, and throw it a party.',
  },
  stretches({ dates, onDates, light, ...rest }, { organization }) {
    const always = { options: { ...rest, onDates: 'nothing' } };
    if (onDates === 'nothing') return [always];
    const days = [
      ...(isReplaced(dates) ? [] : knownDays(organization?.region)),
      ...ownItems(dates).flatMap((written) => readDay(written) ?? []),
    ];
    return [
      always,
      ...days.flatMap((day) => {
        // What it is on the day, and nothing of what it always is.
        const dates = { replace: [`${two(day.month)}-${two(day.day)} ${day.name}`] };
        const options = { topics: [], onDates, dates, ...(light && { light }), onPersonal: rest.onPersonal };
        return windowsOf(day, rest.timeZone?.trim()).map((window) => ({ ...window, options }));
      }),
    ];
  },
  compile({ topics, politics, religion, tragedy, dates, onDates, light, onPersonal }) {
    const find = compileTopics(topics, { politics, religion, tragedy });
    const isJudged = ({ kind }: Author): boolean => onPersonal || kind !== 'personal';
    const [today] = ownItems(dates).flatMap((written) => readDay(written) ?? []);
    if (today === undefined || onDates === 'nothing') {
      return ({ text, author }) => {
        if (!isJudged(author)) return [];
        const view = viewOf(text);
        return find(view).map(({ topic, from, to }) => {
          const span = spanOf(view, from, to);
          return {
            span,
            message: say(`rule_sensitive_topics_${topic}`, text.slice(span.start, span.end)),
            why: say('rule_sensitive_topics_reason'),
            suggestion: say('rule_sensitive_topics_suggestion'),
            class: topic,
          };
        });
      };
    }

    const findLight = compileLight(light);
    const name = today.name === '' ? say('sensitive_day_unnamed') : today.name;
    const said = { suggestion: say('rule_sensitive_topics_day_suggestion'), class: 'day' };
    return ({ text, author }) => {
      if (author.kind !== 'brand' && author.kind !== 'client') return [];
      if (onDates === 'everything') return [{ message: say('rule_sensitive_topics_day', name), ...said }];
      return findLight(viewOf(text)).map((span) => ({
        span,
        message: say('rule_sensitive_topics_light', text.slice(span.start, span.end), name),
        ...said,
      }));
    };
  },
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
