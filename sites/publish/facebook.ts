import type { Surface } from '../../rules/rule.ts';
import type { Call } from './call.ts';
import { publishing, type Reading } from './publish.ts';
import { collect, find, get, isRecord, open, textAt } from './walk.ts';

/** Facebook's calls: a mutation whose input has an actor and a message publishes, whatever its name. Answers to comments count as comments. */
export function readFacebook({ operation, words, body, variables }: Call): Reading {
  const given = open(get(variables, 'input'));
  const input = isRecord(given) ? given : variables;
  const own = find(input, /^actor_id$/);
  const actor = { actor: { id: `${own ?? get(body, 'av') ?? textAt(body, 'author').replace('fbid:', '')}` } };
  const named = actor.actor.id ? actor : {};

  // Messenger: tasks in a list, or a form of its own.
  const tasks = open(get(open(get(variables, 'requestPayload')), 'tasks'));
  if (Array.isArray(tasks))
    return publishing(
      operation,
      'message',
      tasks.map((task) => textAt(task, 'payload', 'text')),
      named,
    );
  const surface = surfaceOf(words, input);
  if (surface === 'message') return publishing(operation, surface, collect(input, /^(text|body|message)$/), named);

  if (find(input, /^unpublished_content_type$/) === 'DRAFT') return 'nothing';
  const blocks = collect(find(input, /^composed_text$/), /^text$/).join('\n');
  const main = [...collect(find(input, /^message$/), /^(text|)$/), blocks];
  const known = /ComposerStory(Creat|Edit)|StoriesCreate|UFI(Create|Edit)Comment|FeedToFeed/.test(operation);
  if (!known && (own === undefined || main.join('').trim() === '')) return undefined;
  const more = collect(
    input,
    /^(text|message|title|caption|description|question|headline|alt_text|\w*accessibility_caption)$/,
  );
  // The blocks of a composed text are lines of one text.
  const lines = new Set(blocks.split('\n'));
  return publishing(operation, surface, [...main, ...more.filter((text) => !lines.has(text))], named);
}

function surfaceOf(words: string, input: unknown): Surface {
  const thread = find(input, /^(thread_(id|fbid|key)|other_user_fbid|message_thread_id|recipient(_ids?)?)$/);
  if (thread !== undefined || /messenger|messaging|send (message|reply)/i.test(words)) return 'message';
  const comment = find(input, /^(feedback_id|comment_id|reply_comment_parent_fbid)$/);
  return comment !== undefined || /comment/i.test(words) ? 'comment' : 'post';
}
