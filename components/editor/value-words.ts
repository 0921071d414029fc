import { CLASSES as FILE_CLASSES } from '../../rules/attachments.ts';
import { LIFE_TOPICS } from '../../rules/data/life-topics.ts';
import { MATTERS } from '../../rules/data/matters.ts';
import { GRADES } from '../../rules/data/profanity-grades.ts';
import { QUIET_TOPICS } from '../../rules/data/quiet-words.ts';
import { SENSITIVE_TOPICS } from '../../rules/data/sensitive-words.ts';
import { CLASS_KEYS as LINK_KEYS } from '../../rules/links/classes.ts';
import { KEYS as CLASS_KEYS, CLASSES } from '../../rules/personal-data/classes.ts';
import { CLASSES as RESIDUE_CLASSES } from '../../rules/residue/hit.ts';
import { DAYS, type LEVELS, type MODES, type SURFACES } from '../../rules/rule.ts';
import { type MessageKey, say } from '../../rules/say.ts';
import type { ToldClass } from '../../rules/secrets/classes.ts';
import { capitalised, SITE_NAMES } from '../words.ts';

/** What a value that can be chosen is called, in a field with this path (as for `wordsOf`). */
export function valueWords(path: string, value: string): string {
  const list = path.slice(path.lastIndexOf('.') + 1);
  if (list === 'sites') return new Map(Object.entries(SITE_NAMES)).get(value) ?? value;
  const key = keysAt(VALUE_KEYS, path)?.[value];
  return capitalised(key === undefined ? value.replaceAll('-', ' ') : say(key));
}

/** The same inside of a sentence or between quotation marks. What nobody chooses, such as a word of the organization, is as it was. */
export function valueInside(path: string, value: string): string {
  const known = keysAt(VALUE_KEYS, path);
  const key = keysAt(INSIDE, path)?.[value] ?? known?.[value];
  if (key !== undefined) return say(key);
  return known === undefined ? value : value.replaceAll('-', ' ');
}

function keysAt(all: ReadonlyMap<string, Keys>, path: string): Keys | undefined {
  return all.get(path) ?? all.get(path.slice(path.lastIndexOf('.') + 1));
}

/** What it is called where nothing is chosen and nothing has to be. */
export function noneWords(path: string): string {
  return say(NONE_KEYS.get(path) ?? 'editor_none');
}

const NONE_KEYS: ReadonlyMap<string, MessageKey> = new Map([
  ['rule.mode', 'editor_none_mode'],
  ['wrong-account.clientMixUp', 'editor_none_client_mix_up'],
  ['attachments.unreadable', 'editor_none_unreadable'],
]);

type Keys = Readonly<Record<string, MessageKey>>;

const LEVEL_KEYS = {
  off: 'editor_level_off',
  note: 'editor_level_note',
  warn: 'editor_level_warn',
  justify: 'editor_level_justify',
  block: 'editor_level_block',
} as const satisfies Readonly<Record<(typeof LEVELS)[number], MessageKey>>;

const MODE_KEYS = {
  enforce: 'editor_mode_enforce',
  advise: 'editor_mode_advise',
  simulate: 'editor_mode_simulate',
} as const satisfies Readonly<Record<(typeof MODES)[number], MessageKey>>;

const KIND_KEYS = {
  brand: 'editor_kind_brand',
  client: 'editor_kind_client',
  personal: 'editor_kind_personal',
  unknown: 'editor_kind_unknown',
} as const;

const SURFACE_KEYS = {
  post: 'editor_surface_post',
  reply: 'editor_surface_reply',
  comment: 'editor_surface_comment',
  message: 'editor_surface_message',
  article: 'editor_surface_article',
} as const satisfies Readonly<Record<(typeof SURFACES)[number], MessageKey>>;

/** What no vendor has published a format of; the formats go by their ids, which are names of vendors and of what they hand out. */
const SECRET_KEYS = {
  'private-key': 'editor_secret_private_key',
  'putty-key': 'editor_secret_putty_key',
  jwt: 'editor_secret_jwt',
  'ethereum-key': 'editor_secret_ethereum_key',
  'seed-phrase': 'editor_secret_seed_phrase',
  'wifi-code': 'editor_secret_wifi_code',
  'connection-string': 'editor_secret_connection_string',
  'url-credentials': 'editor_secret_url_credentials',
  'basic-auth': 'editor_secret_basic_auth',
  'signed-url': 'editor_secret_signed_url',
  'session-cookie': 'editor_secret_session_cookie',
  password: 'editor_secret_password',
  'api-key': 'editor_secret_api_key',
  token: 'editor_secret_token',
  secret: 'editor_secret_secret',
  'own-token': 'editor_secret_own_token',
  'internal-host': 'editor_secret_internal_host',
} as const satisfies Readonly<Record<ToldClass, MessageKey>>;

/** By the path of a field, or by its key alone where it means the same everywhere. */
const VALUE_KEYS: ReadonlyMap<string, Keys> = new Map<string, Keys>([
  ['level', LEVEL_KEYS],
  ['unreadable', LEVEL_KEYS],
  ['clientMixUp', LEVEL_KEYS],
  ['unseen', LEVEL_KEYS],
  ['mode', MODE_KEYS],
  ['kind', KIND_KEYS],
  ['kinds', KIND_KEYS],
  ['unlisted', KIND_KEYS],
  ['confirm', { always: 'editor_confirm_always', odd: 'editor_confirm_odd', never: 'editor_confirm_never' }],
  [
    'record.keep',
    { off: 'editor_keep_off', rules: 'editor_keep_rules', excerpts: 'editor_keep_excerpts', text: 'editor_keep_text' },
  ],
  ['days', Object.fromEntries(DAYS.map((day) => [day, `editor_day_${day}` as const]))],
  ['surfaces', SURFACE_KEYS],
  [
    'profanity.grades',
    {
      slur: 'editor_grade_slur',
      strong: 'editor_grade_strong',
      sexual: 'editor_grade_sexual',
      mild: 'editor_grade_mild',
    },
  ],
  ['profanity.sureness', { sure: 'editor_sureness_sure', likely: 'editor_sureness_likely' }],
  ['message-shape.sureness', { sure: 'editor_sureness_sure', likely: 'editor_sureness_likely' }],
  [
    'profanity.languages',
    {
      en: 'editor_language_en',
      de: 'editor_language_de',
      fr: 'editor_language_fr',
      es: 'editor_language_es',
      pt: 'editor_language_pt',
      it: 'editor_language_it',
      other: 'editor_language_rest',
    },
  ],
  ['personal-voice.topics', Object.fromEntries(LIFE_TOPICS.map((topic) => [topic, `editor_life_${topic}` as const]))],
  ['personal-voice.sureness', { sure: 'editor_sureness_sure', likely: 'editor_sureness_likely' }],
  ['names.matters', Object.fromEntries(MATTERS.map((matter) => [matter, `editor_matter_${matter}` as const]))],
  ['disclosure.trigger', { praise: 'editor_disclosure_praise', mention: 'editor_disclosure_mention' }],
  [
    'claims.areas',
    { investment: 'editor_area_investment', health: 'editor_area_health', absolute: 'editor_area_absolute' },
  ],
  [
    'companion-text.place',
    {
      anywhere: 'editor_place_anywhere',
      'after-first': 'editor_place_after_first',
      'after-each': 'editor_place_after_each',
    },
  ],
  [
    'quiet-period.topics',
    { metrics: 'editor_quiet_metrics', guidance: 'editor_quiet_guidance', deals: 'editor_quiet_deals' },
  ],
  [
    'sensitive-topics.topics',
    {
      politics: 'editor_sensitive_politics',
      religion: 'editor_sensitive_religion',
      tragedy: 'editor_sensitive_tragedy',
    },
  ],
  [
    'sensitive-topics.onDates',
    {
      nothing: 'editor_on_dates_nothing',
      light: 'editor_on_dates_light',
      everything: 'editor_on_dates_everything',
    },
  ],
  [
    'attachments.classes',
    Object.fromEntries(FILE_CLASSES.map((name) => [name, `editor_attachments_${name}` as const])),
  ],
  [
    'attachments.inside',
    {
      terms: 'topic_terms',
      patterns: 'topic_patterns',
      secrets: 'topic_secrets',
      'personal-data': 'topic_personal_data',
      profanity: 'topic_profanity',
    },
  ],
  [
    'personal-data.classes',
    Object.fromEntries(CLASSES.map((name) => [name, `rule_personal_data_${CLASS_KEYS[name]}_name` as const])),
  ],
  ['secrets.classes', SECRET_KEYS],
  ['secrets.ignore', SECRET_KEYS],
  ['links.classes', LINK_KEYS],
  ['residue.classes', Object.fromEntries(RESIDUE_CLASSES.map((name) => [name, `editor_residue_${name}` as const]))],
]);

const INSIDE: ReadonlyMap<string, Keys> = new Map<string, Keys>([
  ['profanity.grades', Object.fromEntries(GRADES.map((grade) => [grade, `describe_grade_${grade}` as const]))],
  ['quiet-period.topics', Object.fromEntries(QUIET_TOPICS.map((topic) => [topic, `describe_topic_${topic}` as const]))],
  [
    'sensitive-topics.topics',
    Object.fromEntries(SENSITIVE_TOPICS.map((topic) => [topic, `describe_topic_${topic}` as const])),
  ],
  [
    'rule.level',
    {
      off: 'editor_level_off_inside',
      note: 'editor_level_note_inside',
      warn: 'editor_level_warn_inside',
      justify: 'editor_level_justify_inside',
      block: 'editor_level_block_inside',
    },
  ],
  [
    'record.keep',
    {
      off: 'editor_keep_off_inside',
      rules: 'editor_keep_rules_inside',
      excerpts: 'editor_keep_excerpts_inside',
      text: 'editor_keep_text_inside',
    },
  ],
]);
