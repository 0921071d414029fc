import { type MessageKey, say } from '../say.ts';
import { isTold, type ToldClass } from './classes.ts';

/** What a secret of a class looks like, in a sentence. `name`: what a published format is called, with its article. */
export function sayFound(id: string, name: string | undefined): string {
  if (isTold(id)) return say(TOLD[id]);
  const [, article, bare = name ?? id] = /^(an?|the) (.+)$/.exec(name ?? '') ?? [];
  return say(article === 'an' || article === 'the' ? `rule_secrets_format_${article}` : 'rule_secrets_format_a', bare);
}

/** Why it matters, and what to do. */
export function adviceOn(id: string): { readonly why?: string; readonly suggestion: string } {
  switch (id) {
    case 'internal-host':
      return { why: say('rule_secrets_internal_host_why'), suggestion: say('rule_secrets_internal_host_suggestion') };
    case 'stripe-test-key':
    case 'shippo-test-key':
    case 'duffel-test-token':
    case 'easypost-test-key':
      return { suggestion: say('rule_secrets_test_key_suggestion') };
    default:
      return { why: say('rule_secrets_found_why'), suggestion: say('rule_secrets_found_suggestion') };
  }
}

const TOLD: Readonly<Record<ToldClass, MessageKey>> = {
  'private-key': 'rule_secrets_private_key',
  'putty-key': 'rule_secrets_putty_key',
  jwt: 'rule_secrets_jwt',
  'ethereum-key': 'rule_secrets_ethereum_key',
  'seed-phrase': 'rule_secrets_seed_phrase',
  'wifi-code': 'rule_secrets_wifi_code',
  'connection-string': 'rule_secrets_connection_string',
  'url-credentials': 'rule_secrets_url_credentials',
  'basic-auth': 'rule_secrets_basic_auth',
  'signed-url': 'rule_secrets_signed_url',
  'session-cookie': 'rule_secrets_session_cookie',
  password: 'rule_secrets_password',
  'api-key': 'rule_secrets_api_key',
  token: 'rule_secrets_token',
  secret: 'rule_secrets_secret',
  'own-token': 'rule_secrets_own_token',
  'internal-host': 'rule_secrets_internal_host',
};
