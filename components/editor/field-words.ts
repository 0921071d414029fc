/** What a field is called, and what to know of it, in a sentence or two. */
export type FieldWords = { readonly label: string; readonly help?: string };

/**
 * The words of a field: of the top level under its path, of an account under `account.`, of what every rule takes under `rule.`, of a rule's
 * own options under its id. A term or pattern with a say of its own shares the words of its rule. One without words goes by its key.
 */
export function wordsOf(path: string): FieldWords {
  return FIELD_WORDS.get(path) ?? { label: path.slice(path.lastIndexOf('.') + 1) };
}

const NONE_IS_ALL = 'None ticked: all of them.';
const CASE = 'Only where its capitals are capitals';
const A_LINE_EACH = 'One a line.';

export const FIELD_WORDS: ReadonlyMap<string, FieldWords> = new Map<string, FieldWords>([
  ['enabled', { label: 'Gatepost is on', help: 'Switched off, it checks nothing in this browser.' }],
  ['mode', { label: 'How far the policy is rolled out' }],
  ['organization', { label: 'Organization' }],
  ['organization.name', { label: 'Name of the organization' }],
  ['organization.contact', { label: 'Whom to ask', help: 'A mail address or an https link, shown on every stop.' }],
  [
    'organization.region',
    { label: 'Country', help: 'Two letters, such as US or DE: how numbers and addresses are read.' },
  ],
  ['organization.policyUrl', { label: 'Link to the social media policy' }],
  ['onlyAs', { label: 'This browser may post only as', help: 'None ticked: as anybody.' }],
  ['unlisted', { label: 'An account that is not listed counts as' }],
  ['odd', { label: 'When something is odd' }],
  ['odd.minutes', { label: 'Minutes after a post by another account' }],
  ['odd.idleHours', { label: 'Hours without a hand on the tab' }],
  ['unreadable', { label: 'When the account or the draft can’t be read' }],
  ['pause', { label: 'Hold' }],
  ['pause.active', { label: 'Nothing goes out' }],
  ['pause.message', { label: 'What people are told of the hold' }],
  ['pause.until', { label: 'The hold ends', help: 'Left out: when it is switched off here.' }],
  ['pause.accounts', { label: 'Whom it holds', help: 'None ticked: every account.' }],
  ['acknowledge', { label: 'Acceptance' }],
  ['acknowledge.version', { label: 'Version of the policy', help: 'Each new one asks everybody anew: “2026-11”.' }],
  ['acknowledge.required', { label: 'Employees have to accept the policy' }],
  ['record', { label: 'Record' }],
  ['record.keep', { label: 'What is kept of a stop', help: 'Never a text of a personal account.' }],
  ['record.days', { label: 'For how many days' }],

  ['account.id', { label: 'Id', help: 'A short word of your own: rules name the account by it.' }],
  ['account.name', { label: 'Name of the account' }],
  ['account.kind', { label: 'Kind' }],
  ['account.handles', { label: 'Handles' }],
  ['account.handles.x', { label: 'On X', help: `${A_LINE_EACH} With or without the @.` }],
  [
    'account.handles.linkedin',
    { label: 'On LinkedIn', help: `${A_LINE_EACH} company/acme, in/jo-doe or the name shown.` },
  ],
  ['account.handles.facebook', { label: 'On Facebook', help: `${A_LINE_EACH} The page’s address, number or name.` }],
  [
    'account.about',
    { label: 'Words that mark a draft as this account’s', help: `${A_LINE_EACH} Words, hashtags, domains of links.` },
  ],
  ['account.confirm', { label: 'Ask “post as this account?”' }],
  ['account.hours', { label: 'Hours in which posts are expected' }],
  ['account.hours.days', { label: 'Days' }],
  ['account.hours.from', { label: 'Begin', help: 'On a 24-hour clock: 09:00.' }],
  ['account.hours.to', { label: 'End', help: 'Earlier than the begin: on the next day.' }],
  ['account.hours.timeZone', { label: 'Time zone', help: 'Its name in the IANA database: Europe/Berlin.' }],
  ['account.color', { label: 'Colour', help: 'Of the mark at the composer: #0b5f52.' }],

  ['rule.rule', { label: 'What the rule looks for' }],
  ['rule.name', { label: 'Name of the rule', help: 'What authors are told; left out, what kind of rule it is.' }],
  ['rule.level', { label: 'When something is found' }],
  ['rule.mode', { label: 'How far the rule is rolled out', help: 'The milder of the policy’s and this counts.' }],
  ['rule.message', { label: 'What authors are told', help: 'In your own words, beside what was found.' }],
  ['rule.allow', { label: 'Exceptions', help: `${A_LINE_EACH} Words and phrases that are always let pass.` }],
  ['rule.sites', { label: 'Sites', help: NONE_IS_ALL }],
  ['rule.accounts', { label: 'Accounts', help: NONE_IS_ALL }],
  ['rule.kinds', { label: 'Kinds of accounts', help: NONE_IS_ALL }],
  ['rule.surfaces', { label: 'Kinds of drafts', help: NONE_IS_ALL }],
  ['rule.from', { label: 'From' }],
  ['rule.until', { label: 'Until' }],

  ['profanity.grades', { label: 'Which words' }],
  ['profanity.sureness', { label: 'Words with another meaning, too' }],
  ['profanity.languages', { label: 'Languages' }],
  ['profanity.extra', { label: 'Words of your own', help: A_LINE_EACH }],
  ['profanity.words', { label: 'Change the list of words' }],
  ['profanity.words.add', { label: 'Words beside Gatepost’s', help: A_LINE_EACH }],
  [
    'profanity.words.replace',
    { label: 'Words in place of Gatepost’s', help: `${A_LINE_EACH} Then only these are found.` },
  ],

  ['terms.terms', { label: 'Terms', help: `${A_LINE_EACH} Names and code words, up to 10,000.` }],
  ['terms.term', { label: 'Term' }],
  ['terms.case', { label: CASE }],
  ['terms.near', { label: 'Only near other words' }],
  ['terms.near.words', { label: 'Words that give it away', help: A_LINE_EACH }],
  ['terms.near.within', { label: 'At most so many words away' }],
  ['terms.unless', { label: 'Not in a sentence with', help: A_LINE_EACH }],
  ['terms.slips', { label: 'Also with a slip of the fingers in a long word' }],
  ['terms.instead', { label: 'What to write instead', help: 'Authors can put it there with one key.' }],

  ['patterns.patterns', { label: 'Patterns', help: `${A_LINE_EACH} Regular expressions.` }],
  ['patterns.pattern', { label: 'Pattern' }],
  ['patterns.name', { label: 'Name of the pattern', help: 'What authors are told.' }],
  ['patterns.flags', { label: 'Flags', help: 'i: in any case. s: a dot may be a line break.' }],
  ['patterns.match', { label: 'Has to find', help: `${A_LINE_EACH} Tried when the policy is checked.` }],
  ['patterns.noMatch', { label: 'Must not find', help: `${A_LINE_EACH} Tried when the policy is checked.` }],

  ['patterns.instead', { label: 'What to write instead', help: 'Authors can put it there with one key.' }],

  ['secrets.classes', { label: 'Only these kinds', help: NONE_IS_ALL }],
  ['secrets.ignore', { label: 'All but these kinds' }],
  [
    'secrets.internalHosts',
    { label: 'Domains inside your network', help: `${A_LINE_EACH} They take the place of ours.` },
  ],
  ['secrets.hosts', { label: 'Change the list of domains inside your network' }],
  ['secrets.hosts.add', { label: 'Domains beside Gatepost’s', help: A_LINE_EACH }],
  ['secrets.hosts.replace', { label: 'Domains in place of Gatepost’s', help: A_LINE_EACH }],
  ['secrets.extra', { label: 'How your own tokens begin', help: A_LINE_EACH }],
  ['secrets.tokens', { label: 'Change the list of formats' }],
  ['secrets.tokens.add', { label: 'Beginnings of tokens beside the published formats', help: A_LINE_EACH }],
  [
    'secrets.tokens.replace',
    {
      label: 'Beginnings of tokens in place of the published formats',
      help: `${A_LINE_EACH} Then no published format is looked for.`,
    },
  ],

  ['personal-data.classes', { label: 'Kinds', help: NONE_IS_ALL }],
  [
    'personal-data.own',
    {
      label: 'Your own, and public',
      help: `${A_LINE_EACH} Numbers, addresses, mailboxes; @acme.example for all of them.`,
    },
  ],

  ['wrong-account.personalVoice', { label: 'Brands and clients: ask about what sounds private' }],
  ['wrong-account.brandVoice', { label: 'Personal accounts: ask about what sounds like an organization' }],
  ['wrong-account.clientMixUp', { label: 'One client’s content on another’s account' }],
]);
