import type { Call } from './call.ts';
import type { Sent } from './publish.ts';
import { publishing } from './read-call.ts';
import { find, get } from './walk.ts';

/** Facebook's calls: a mutation whose input has an actor and a message publishes, whatever its name. Answers to comments are comments, as in the composer. */
export function readFacebook(call: Call): Sent | undefined {
  const { body, variables } = call;
  const own = find(variables, /^actor_id$/);
  const id = own ?? get(body, 'av');
  const mark = own && find(variables, /^(message|composed_text)$/);
  return publishing(call, mark, /string|number/.test(typeof id) ? { actor: { id: `${id}` } } : {});
}
