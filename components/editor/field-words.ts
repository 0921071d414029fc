import { type MessageKey, say } from '../../rules/say.ts';

/** What a field is called, and what to know of it, in a sentence or two. */
export type FieldWords = { readonly label: string; readonly help?: string };

/**
 * The words of a field: of the top level under its path, of an account under `account.`, of what every rule takes under `rule.`, of a rule's
 * own options under its id. A term or pattern with a say of its own shares the words of its rule. One without words goes by its key.
 */
export function wordsOf(path: string): FieldWords {
  const keys = FIELD_KEYS.get(path);
  if (keys === undefined) return { label: path.slice(path.lastIndexOf('.') + 1) };
  return { label: say(keys.label), ...(keys.help !== undefined && { help: say(keys.help) }) };
}

type FieldKeys = { readonly label: MessageKey; readonly help?: MessageKey };

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

  ['alt-text.unseen', { label: 'editor_field_alt_text_unseen' }],

  ['attachments.classes', { label: 'editor_field_attachments_classes' }],
  ['attachments.extra', { label: 'editor_field_attachments_extra', help: 'editor_a_line_each' }],
  ['attachments.inside', { label: 'editor_field_attachments_inside' }],
  ['attachments.unreadable', { label: 'editor_field_attachments_unreadable' }],
]);
