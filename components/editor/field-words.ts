import { type MessageKey, say } from '../../rules/say.ts';

/** What a field is called, and what to know of it, in a sentence or two. */
export type FieldWords = {
  readonly label: string;
  readonly help?: string;
  /** Its lines are long. */
  readonly wide?: true;
};

/**
 * The words of a field: of the top level under its path, of an account under `account.`, of what every rule takes under `rule.`, of a rule's
 * own options under its id. A term or pattern with a say of its own shares the words of its rule. One without words goes by its key.
 */
export function wordsOf(path: string): FieldWords {
  const keys = FIELD_KEYS.get(path);
  if (keys === undefined) return { label: path.slice(path.lastIndexOf('.') + 1) };
  const { label, help, ...rest } = keys;
  return { ...rest, label: say(label), ...(help !== undefined && { help: say(help) }) };
}

type FieldKeys = Pick<FieldWords, 'wide'> & { readonly label: MessageKey; readonly help?: MessageKey };

export const FIELD_KEYS: ReadonlyMap<string, FieldKeys> = new Map<string, FieldKeys>([
  ['enabled', { label: 'editor_field_enabled', help: 'editor_field_enabled_help' }],
  ['mode', { label: 'editor_field_mode' }],
  ['organization', { label: 'editor_field_organization' }],
  ['organization.name', { label: 'editor_field_organization_name' }],
  [
    'organization.contact',
    { label: 'editor_field_organization_contact', help: 'editor_field_organization_contact_help' },
  ],
  ['organization.region', { label: 'editor_field_organization_region', help: 'editor_field_organization_region_help' }],
  ['organization.policyUrl', { label: 'editor_field_organization_policy_url' }],
  ['onlyAs', { label: 'editor_field_only_as', help: 'editor_field_only_as_help' }],
  ['unlisted', { label: 'editor_field_unlisted' }],
  ['odd', { label: 'editor_field_odd' }],
  ['odd.minutes', { label: 'editor_field_odd_minutes' }],
  ['odd.idleHours', { label: 'editor_field_odd_idle_hours' }],
  ['unreadable', { label: 'editor_field_unreadable' }],
  ['reasons', { label: 'editor_field_reasons', help: 'editor_field_reasons_help' }],
  ['pause', { label: 'editor_field_pause' }],
  ['pause.active', { label: 'editor_field_pause_active' }],
  ['pause.message', { label: 'editor_field_pause_message' }],
  ['pause.until', { label: 'editor_field_pause_until', help: 'editor_field_pause_until_help' }],
  ['pause.accounts', { label: 'editor_field_pause_accounts', help: 'editor_field_pause_accounts_help' }],
  ['acknowledge', { label: 'editor_field_acknowledge' }],
  ['acknowledge.version', { label: 'editor_field_acknowledge_version', help: 'editor_field_acknowledge_version_help' }],
  ['acknowledge.required', { label: 'editor_field_acknowledge_required' }],
  ['record', { label: 'editor_field_record' }],
  ['record.keep', { label: 'editor_field_record_keep', help: 'editor_field_record_keep_help' }],
  ['record.days', { label: 'editor_field_record_days' }],

  ['account.id', { label: 'editor_field_account_id', help: 'editor_field_account_id_help' }],
  ['account.name', { label: 'editor_field_account_name' }],
  ['account.kind', { label: 'editor_field_account_kind' }],
  ['account.handles', { label: 'editor_field_account_handles' }],
  ['account.handles.x', { label: 'editor_field_account_handles_x', help: 'editor_field_account_handles_x_help' }],
  [
    'account.handles.linkedin',
    { label: 'editor_field_account_handles_linkedin', help: 'editor_field_account_handles_linkedin_help' },
  ],
  [
    'account.handles.facebook',
    { label: 'editor_field_account_handles_facebook', help: 'editor_field_account_handles_facebook_help' },
  ],
  ['account.about', { label: 'editor_field_account_about', help: 'editor_field_account_about_help' }],
  ['account.confirm', { label: 'editor_field_account_confirm' }],
  ['account.hours', { label: 'editor_field_account_hours' }],
  ['account.hours.days', { label: 'editor_field_account_hours_days' }],
  ['account.hours.from', { label: 'editor_field_account_hours_from', help: 'editor_field_account_hours_from_help' }],
  ['account.hours.to', { label: 'editor_field_account_hours_to', help: 'editor_field_account_hours_to_help' }],
  [
    'account.hours.timeZone',
    { label: 'editor_field_account_hours_time_zone', help: 'editor_field_account_hours_time_zone_help' },
  ],
  ['account.color', { label: 'editor_field_account_color', help: 'editor_field_account_color_help' }],

  ['rule.rule', { label: 'editor_field_rule_rule' }],
  ['rule.name', { label: 'editor_field_rule_name', help: 'editor_field_rule_name_help' }],
  ['rule.level', { label: 'editor_field_rule_level' }],
  ['rule.mode', { label: 'editor_field_rule_mode', help: 'editor_field_rule_mode_help' }],
  ['rule.message', { label: 'editor_field_rule_message', help: 'editor_field_rule_message_help' }],
  ['rule.allow', { label: 'editor_field_rule_allow', help: 'editor_field_rule_allow_help' }],
  ['rule.sites', { label: 'editor_field_rule_sites', help: 'editor_none_is_all' }],
  ['rule.accounts', { label: 'editor_field_rule_accounts', help: 'editor_none_is_all' }],
  ['rule.kinds', { label: 'editor_field_rule_kinds', help: 'editor_none_is_all' }],
  ['rule.surfaces', { label: 'editor_field_rule_surfaces', help: 'editor_none_is_all' }],
  ['rule.from', { label: 'editor_field_rule_from' }],
  ['rule.until', { label: 'editor_field_rule_until' }],

  ['profanity.grades', { label: 'editor_field_profanity_grades' }],
  ['profanity.sureness', { label: 'editor_field_profanity_sureness' }],
  ['profanity.languages', { label: 'editor_field_profanity_languages' }],
  ['profanity.extra', { label: 'editor_field_profanity_extra', help: 'editor_a_line_each' }],
  ['profanity.words', { label: 'editor_field_profanity_words' }],
  ['profanity.words.add', { label: 'editor_field_profanity_words_add', help: 'editor_a_line_each' }],
  [
    'profanity.words.replace',
    { label: 'editor_field_profanity_words_replace', help: 'editor_field_profanity_words_replace_help' },
  ],

  ['terms.terms', { label: 'editor_field_terms_terms', help: 'editor_field_terms_terms_help' }],
  ['terms.term', { label: 'editor_field_terms_term' }],
  ['terms.case', { label: 'editor_field_terms_case' }],
  ['terms.near', { label: 'editor_field_terms_near' }],
  ['terms.near.words', { label: 'editor_field_terms_near_words', help: 'editor_a_line_each' }],
  ['terms.near.within', { label: 'editor_field_terms_near_within' }],
  ['terms.unless', { label: 'editor_field_terms_unless', help: 'editor_a_line_each' }],
  ['terms.slips', { label: 'editor_field_terms_slips' }],
  ['terms.instead', { label: 'editor_field_instead', help: 'editor_field_instead_help' }],

  ['patterns.patterns', { label: 'editor_field_patterns_patterns', help: 'editor_field_patterns_patterns_help' }],
  ['patterns.pattern', { label: 'editor_field_patterns_pattern' }],
  ['patterns.name', { label: 'editor_field_patterns_name', help: 'editor_field_patterns_name_help' }],
  ['patterns.flags', { label: 'editor_field_patterns_flags', help: 'editor_field_patterns_flags_help' }],
  ['patterns.match', { label: 'editor_field_patterns_match', help: 'editor_field_patterns_match_help' }],
  ['patterns.noMatch', { label: 'editor_field_patterns_no_match', help: 'editor_field_patterns_no_match_help' }],
  ['patterns.instead', { label: 'editor_field_instead', help: 'editor_field_instead_help' }],

  ['secrets.classes', { label: 'editor_field_secrets_classes', help: 'editor_none_is_all' }],
  ['secrets.ignore', { label: 'editor_field_secrets_ignore' }],
  [
    'secrets.internalHosts',
    { label: 'editor_field_secrets_internal_hosts', help: 'editor_field_secrets_internal_hosts_help' },
  ],
  ['secrets.hosts', { label: 'editor_field_secrets_hosts' }],
  ['secrets.hosts.add', { label: 'editor_field_secrets_hosts_add', help: 'editor_a_line_each' }],
  ['secrets.hosts.replace', { label: 'editor_field_secrets_hosts_replace', help: 'editor_a_line_each' }],
  ['secrets.extra', { label: 'editor_field_secrets_extra', help: 'editor_a_line_each' }],
  ['secrets.tokens', { label: 'editor_field_secrets_tokens' }],
  ['secrets.tokens.add', { label: 'editor_field_secrets_tokens_add', help: 'editor_a_line_each' }],
  [
    'secrets.tokens.replace',
    { label: 'editor_field_secrets_tokens_replace', help: 'editor_field_secrets_tokens_replace_help' },
  ],

  ['personal-data.classes', { label: 'editor_field_personal_data_classes', help: 'editor_none_is_all' }],
  ['personal-data.own', { label: 'editor_field_personal_data_own', help: 'editor_field_personal_data_own_help' }],

  ['wrong-account.personalVoice', { label: 'editor_field_wrong_account_personal_voice' }],
  ['wrong-account.brandVoice', { label: 'editor_field_wrong_account_brand_voice' }],
  ['wrong-account.clientMixUp', { label: 'editor_field_wrong_account_client_mix_up' }],

  ['residue.classes', { label: 'editor_field_residue_classes', help: 'editor_none_is_all' }],
  ['residue.extra', { label: 'editor_field_residue_extra', help: 'editor_a_line_each' }],

  ['links.classes', { label: 'editor_field_links_classes' }],
  ['links.own', { label: 'editor_field_links_own', help: 'editor_field_links_own_help' }],
  ['links.only', { label: 'editor_field_links_only', help: 'editor_field_links_only_help' }],

  ['hashtags.own', { label: 'editor_field_hashtags_own', help: 'editor_a_line_each' }],
  ['hashtags.banned', { label: 'editor_field_hashtags_banned', help: 'editor_a_line_each' }],
  ['hashtags.most', { label: 'editor_field_hashtags_most' }],
  [
    'personal-voice.topics',
    { label: 'editor_field_personal_voice_topics', help: 'editor_field_personal_voice_topics_help' },
  ],
  ['personal-voice.sureness', { label: 'editor_field_personal_voice_sureness' }],
  ['personal-voice.extra', { label: 'editor_field_personal_voice_extra', help: 'editor_a_line_each' }],
  ['personal-voice.everyKind', { label: 'editor_field_personal_voice_every_kind' }],

  ['companion-text.when', { label: 'editor_field_companion_text_when', help: 'editor_field_companion_text_when_help' }],
  ['companion-text.need', { label: 'editor_field_companion_text_need', help: 'editor_field_companion_text_need_help' }],
  ['companion-text.place', { label: 'editor_field_companion_text_place' }],
  ['companion-text.case', { label: 'editor_field_terms_case' }],
  ['companion-text.near', { label: 'editor_field_terms_near' }],
  ['companion-text.near.words', { label: 'editor_field_terms_near_words', help: 'editor_a_line_each' }],
  ['companion-text.near.within', { label: 'editor_field_terms_near_within' }],
  ['companion-text.unless', { label: 'editor_field_terms_unless', help: 'editor_a_line_each' }],

  ['disclosure.products', { label: 'editor_field_disclosure_products', help: 'editor_field_disclosure_products_help' }],
  ['disclosure.trigger', { label: 'editor_field_disclosure_when' }],
  ['disclosure.statements', { label: 'editor_field_disclosure_phrases', help: 'editor_field_disclosure_phrases_help' }],
  ['disclosure.atStart', { label: 'editor_field_disclosure_at_start' }],

  ['claims.areas', { label: 'editor_field_claims_areas' }],
  ['claims.products', { label: 'editor_field_claims_products', help: 'editor_field_claims_products_help' }],
  ['claims.phrases', { label: 'editor_field_claims_phrases' }],
  ['claims.phrases.add', { label: 'editor_field_claims_phrases_add', help: 'editor_a_line_each' }],
  ['claims.phrases.replace', { label: 'editor_field_claims_phrases_replace', help: 'editor_a_line_each' }],
  [
    'quiet-period.windows',
    { label: 'editor_field_quiet_period_windows', help: 'editor_field_quiet_period_windows_help', wide: true },
  ],
  ['quiet-period.topics', { label: 'editor_field_quiet_period_topics' }],
  ['quiet-period.words', { label: 'editor_field_quiet_period_words' }],
  ['quiet-period.words.add', { label: 'editor_field_profanity_words_add', help: 'editor_a_line_each' }],
  [
    'quiet-period.words.replace',
    { label: 'editor_field_profanity_words_replace', help: 'editor_field_profanity_words_replace_help' },
  ],
  ['mentions.lookAlikes', { label: 'editor_field_mentions_look_alikes' }],
  ['mentions.official', { label: 'editor_field_mentions_official', help: 'editor_field_mentions_official_help' }],
  ['mentions.competitors', { label: 'editor_field_mentions_competitors', help: 'editor_field_mentions_names_help' }],
  ['mentions.people', { label: 'editor_field_mentions_people', help: 'editor_field_mentions_names_help' }],

  ['message-shape.sureness', { label: 'editor_field_message_shape_sureness' }],
  ['message-shape.extra', { label: 'editor_field_message_shape_extra', help: 'editor_a_line_each' }],

  ['gibberish.keys', { label: 'editor_field_gibberish_keys' }],
  ['gibberish.passwords', { label: 'editor_field_gibberish_passwords' }],

  ['names.customers', { label: 'editor_field_names_customers', help: 'editor_field_names_customers_help' }],
  ['names.matters', { label: 'editor_field_names_matters' }],
  ['names.anybody', { label: 'editor_field_names_anybody' }],

  ['embargo.terms', { label: 'editor_field_terms_terms', help: 'editor_field_terms_terms_help' }],
  ['embargo.term', { label: 'editor_field_terms_term' }],
  ['embargo.until', { label: 'editor_field_embargo_until', help: 'editor_field_embargo_until_help' }],
  [
    'embargo.timeZone',
    { label: 'editor_field_account_hours_time_zone', help: 'editor_field_account_hours_time_zone_help' },
  ],
  ['embargo.case', { label: 'editor_field_terms_case' }],
  ['embargo.near', { label: 'editor_field_terms_near' }],
  ['embargo.near.words', { label: 'editor_field_terms_near_words', help: 'editor_a_line_each' }],
  ['embargo.near.within', { label: 'editor_field_terms_near_within' }],
  ['embargo.unless', { label: 'editor_field_terms_unless', help: 'editor_a_line_each' }],
  ['embargo.slips', { label: 'editor_field_terms_slips' }],
  ['embargo.instead', { label: 'editor_field_instead', help: 'editor_field_instead_help' }],

  ['sensitive-topics.topics', { label: 'editor_field_sensitive_topics_topics' }],
  ['sensitive-topics.politics', { label: 'editor_field_sensitive_topics_politics' }],
  ['sensitive-topics.politics.add', { label: 'editor_field_profanity_words_add', help: 'editor_a_line_each' }],
  [
    'sensitive-topics.politics.replace',
    { label: 'editor_field_profanity_words_replace', help: 'editor_field_profanity_words_replace_help' },
  ],
  ['sensitive-topics.religion', { label: 'editor_field_sensitive_topics_religion' }],
  ['sensitive-topics.religion.add', { label: 'editor_field_profanity_words_add', help: 'editor_a_line_each' }],
  [
    'sensitive-topics.religion.replace',
    { label: 'editor_field_profanity_words_replace', help: 'editor_field_profanity_words_replace_help' },
  ],
  ['sensitive-topics.tragedy', { label: 'editor_field_sensitive_topics_tragedy' }],
  ['sensitive-topics.tragedy.add', { label: 'editor_field_profanity_words_add', help: 'editor_a_line_each' }],
  [
    'sensitive-topics.tragedy.replace',
    { label: 'editor_field_profanity_words_replace', help: 'editor_field_profanity_words_replace_help' },
  ],
  ['sensitive-topics.dates', { label: 'editor_field_sensitive_topics_dates' }],
  [
    'sensitive-topics.dates.add',
    { label: 'editor_field_sensitive_topics_dates_add', help: 'editor_field_sensitive_topics_dates_help' },
  ],
  [
    'sensitive-topics.dates.replace',
    { label: 'editor_field_sensitive_topics_dates_replace', help: 'editor_field_sensitive_topics_dates_help' },
  ],
  ['sensitive-topics.onDates', { label: 'editor_field_sensitive_topics_on_dates' }],
  ['sensitive-topics.light', { label: 'editor_field_sensitive_topics_light' }],
  ['sensitive-topics.light.add', { label: 'editor_field_profanity_words_add', help: 'editor_a_line_each' }],
  [
    'sensitive-topics.light.replace',
    { label: 'editor_field_profanity_words_replace', help: 'editor_field_profanity_words_replace_help' },
  ],
  [
    'sensitive-topics.timeZone',
    { label: 'editor_field_account_hours_time_zone', help: 'editor_field_account_hours_time_zone_help' },
  ],
  ['sensitive-topics.onPersonal', { label: 'editor_field_sensitive_topics_on_personal' }],

  [
    'disparagement.customers',
    { label: 'editor_field_disparagement_customers', help: 'editor_field_disparagement_names_help' },
  ],
  [
    'disparagement.partners',
    { label: 'editor_field_disparagement_partners', help: 'editor_field_disparagement_names_help' },
  ],
  [
    'disparagement.competitors',
    { label: 'editor_field_disparagement_competitors', help: 'editor_field_disparagement_names_help' },
  ],
  ['disparagement.words', { label: 'editor_field_quiet_period_words' }],
  ['disparagement.words.add', { label: 'editor_field_profanity_words_add', help: 'editor_a_line_each' }],
  [
    'disparagement.words.replace',
    { label: 'editor_field_profanity_words_replace', help: 'editor_field_profanity_words_replace_help' },
  ],
  ['disparagement.onPersonal', { label: 'editor_field_sensitive_topics_on_personal' }],
  ['hours.hours', { label: 'editor_field_hours_hours', help: 'editor_field_hours_hours_help' }],
  ['hours.hours.days', { label: 'editor_field_account_hours_days' }],
  ['hours.hours.from', { label: 'editor_field_account_hours_from', help: 'editor_field_account_hours_from_help' }],
  ['hours.hours.to', { label: 'editor_field_account_hours_to', help: 'editor_field_account_hours_to_help' }],
  [
    'hours.hours.timeZone',
    { label: 'editor_field_account_hours_time_zone', help: 'editor_field_account_hours_time_zone_help' },
  ],

  ['typos.ownNames', { label: 'editor_field_typos_own_names' }],
  ['typos.spellings', { label: 'editor_field_typos_spellings', help: 'editor_field_typos_spellings_help' }],
  ['typos.doubled', { label: 'editor_field_typos_doubled' }],
  ['alt-text.unseen', { label: 'editor_field_alt_text_unseen' }],

  ['attachments.classes', { label: 'editor_field_attachments_classes' }],
  ['attachments.extra', { label: 'editor_field_attachments_extra', help: 'editor_a_line_each' }],
  ['attachments.inside', { label: 'editor_field_attachments_inside' }],
  ['attachments.unreadable', { label: 'editor_field_attachments_unreadable' }],
]);
