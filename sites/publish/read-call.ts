import type { Surface } from '../../rules/rule.ts';
import type { Call } from './call.ts';
import type { Publish, Sent } from './publish.ts';
import { collect, find } from './walk.ts';

/**
 * A call as one that publishes all its texts. `mark`: what only such calls have; without, it must be a message or its words must say so.
 * Undefined where they don't, or where there is nothing to publish.
 */
export function publishing(call: Call, mark: unknown, more: Partial<Publish> = {}): Sent | undefined {
  const surface = more.surface ?? surfaceOf(call);
  if (mark === undefined && surface !== 'message' && !saysPublish(call.words)) return undefined;
  if (find(call.variables, /^(unpublished_content_type|intendedShareLifeCycleState)$/) === 'DRAFT') return undefined;
  const texts = (more.texts ?? said(call.variables)).filter(
    (text, at, all) => text.trim() && !`\n${all.slice(0, at).join('\n')}\n`.includes(`\n${text}\n`),
  );
  if (!texts.length && !more.saved) return undefined;
  return { kind: 'publish', publish: { ...more, operation: call.operation, surface, texts } };
}

/** A call that saves texts for another to publish by its key. */
export function saving(key: string, { title, ...content }: Readonly<Record<string, unknown>>): Sent | undefined {
  const texts = said(content);
  const fields = {
    ...(typeof title === 'string' && { title }),
    ...(texts.length > 0 && { content: texts.join('\n') }),
  };
  return Object.keys(fields).length ? { kind: 'save', saving: { key, fields } } : undefined;
}

/** Every text that an author may have written. */
export function said(value: unknown): string[] {
  return collect(
    value,
    /^((?!.*context)\w*text|(\w+_)?(status|message|body|caption)|(sub)?title|subject|description|question|options?|content|comment(ary)?|twitter:string:.*)$/i,
  );
}

/** Whether words say that a call does something with a text that publishes nothing. */
export function isAside(words: string): boolean {
  return /(?<![a-z])(draft|auto.?(save|compl)|pre.?(view|check)|unfurl|scrape|type.?ahead|search|suggest|translat|typing|mention|delete|report|(?<!mutation )query\b)/i.test(
    words,
  );
}

/** Only for shapes that nobody knows. Profiles and settings are no posts: a policy about posting does not speak of them. */
function saysPublish(words: string): boolean {
  return /^(?!.*(?<![a-z])(log|track|event|metric|p?sett|profile|error|like|react|follow|feedback)).*(?<![a-z])(creat|publi|post|tweet|comment|repl[yi]|(re)?share|updat|send|compos|edit|submit|stor[yi]|feed\b)/is.test(
    words,
  );
}

function surfaceOf({ words, variables }: Call): Surface {
  const is = (name: RegExp, keys: RegExp) => name.test(words) || find(variables, keys) !== undefined;
  const message =
    /^(conversation_?(id|urn)|recipient_ids|mailboxUrn|attributedBody|thread_(id|fbid|key)|other_user_fbid|requestPayload)$/i;
  if (is(/mess[ae]|\bdm\b|send reply/i, message)) return 'message';
  if (is(/comment/i, /^(feedback_id|comment_id|thread(urn|id))$/i)) return 'comment';
  if (is(/\brepl[yi]/i, /^(in_)?reply/)) return 'reply';
  return 'post';
}
