import type { Surface } from '../../rules/rule.ts';
import type { Call } from './call.ts';
import { publishing, type Reading } from './publish.ts';
import { collect, get } from './walk.ts';

/** Whether its words say that a call does something else with a text than publish it. */
export function isAside(words: string): boolean {
  return /(?<![a-z])(draft|auto.?save|pre.?view|unfurl|scrape|pre.?check|type.?ahead|auto.?complete|search|suggest|translat|typing|mention|delete|spell)/i.test(
    words,
  );
}

/** A call that no site's shapes fit: it publishes where its words say so, and a text lies open in it. */
export function readUnknown({ operation, words, variables }: Call): Reading {
  // Profiles and settings are no posts: they are not what a policy about posting speaks of.
  if (
    !/(?<![a-z])(creat|publish|post|tweet|comment|repl(y|ies)|share|update|send|compos|edit|submit|stor(y|ies)|messag|dm|quote)/i.test(
      words,
    ) ||
    /(?<![a-z])(log|track|event|metric|report|setting|profile|bio|prefer|account|error|crash|telemetr|analytic|beacon|impression|consent|auth|password|upload|like|react|follow|bookmark|remove|block|mute|query|config|experiment|notif|feedback|grok|validat)/i.test(
      words,
    )
  ) {
    return undefined;
  }
  const texts = collect(
    variables,
    /^((tweet|post|full|comment|message|xc)_?)?(text|status|content|body|message|caption|comment|commentary|tweet|post)$/i,
    /^(input|data|reply|share|params|payload|request|update|story|variables|entity|title)$/i,
  );
  return publishing(
    operation,
    surfaceOf(words, variables),
    texts.filter((text) => !/^[A-Z]+_[A-Z_]+$/.test(text)),
  );
}

function surfaceOf(words: string, variables: unknown): Surface {
  if (get(variables, 'in_reply_to_status_id') || get(variables, 'reply')) return 'reply';
  const named = /(?<![a-z])(comment|repl(?=y|ies)|messag|dm(?![a-z])|article)/i.exec(words)?.[1]?.toLowerCase();
  if (named === 'comment' || named === 'article') return named;
  if (named === 'repl') return 'reply';
  return named ? 'message' : 'post';
}
