import { CHROMIUM_ID, GECKO_ID } from '../../extension-identity.ts';
import { CHANNELS, type Channel, NOTES } from '../../policy/kit/channels.ts';
import { FAMILY, FIREFOX } from '../../policy/kit/deployment.ts';
import { type KitFile, makeKit } from '../../policy/kit/kit.ts';
import { policyKeys } from './policy-keys.ts';
import { REPORTING } from './reporting.ts';

/** The policy of the blocks to copy. */
const POLICY = {
  version: 1,
  organization: { name: 'Acme Motors', contact: 'social@acme.example' },
  accounts: [{ id: 'acme', name: 'Acme Motors', kind: 'brand', handles: { x: ['AcmeMotors'] }, about: ['Acme'] }],
  rules: [
    { rule: 'profanity', level: 'warn' },
    { rule: 'wrong-account', level: 'warn' },
  ],
};

/** The files that stand on the page whole; the others are the same for other browsers, or too long to be copied by hand. */
const SHOWN = new Map([
  ['windows/chrome.reg', 'reg'],
  ['macos/chrome.mobileconfig', 'xml'],
  ['linux/etc/opt/chrome/policies/managed/gatepost.json', 'json'],
  ['linux/etc/firefox/policies/policies.json', 'json'],
  ['google-admin/policy-for-extensions.json', 'json'],
]);

/** The page for administrators: the files as the kit makes them, the keys as the schema has them. Markdown. */
export async function administratorsPage(): Promise<string> {
  const kit = await makeKit(POLICY, {
    chromiumId: CHROMIUM_ID,
    edgeId: CHROMIUM_ID,
    geckoId: GECKO_ID,
    updateUrl: 'https://it.acme.example/gatepost/updates.xml',
    xpiUrl: 'https://it.acme.example/gatepost/gatepost-1.0.0.xpi',
    minimumVersion: '1.0.0',
  });
  if ('problems' in kit) throw new Error(JSON.stringify(kit.problems));
  const channels = CHANNELS.map((channel) => section(channel, kit.files)).join('\n\n');
  return [
    START,
    ...NOTES.map((note) => `- ${note}`),
    '',
    PLACES,
    '',
    channels,
    '',
    KEYS,
    '',
    policyKeys(),
    '',
    REPORTING,
    '',
    END,
  ].join('\n');
}

function section({ title, files, steps }: Channel, made: readonly KitFile[]): string {
  const blocks = files.flatMap((file) => {
    const language = SHOWN.get(file);
    const content = made.find(({ path }) => path === file);
    if (language === undefined || !content) return [];
    return ['', `\`${file.replace(/^linux/, '')}\`:`, '', `\`\`\`${language}`, textOf(content).trim(), '```'];
  });
  const more = title.includes('OMA-URI') ? ['', ...omaTable(made)] : [];
  return [`### ${title}`, '', ...steps.map((step, index) => `${index + 1}. ${step}`), ...blocks, ...more].join('\n');
}

function textOf({ path, bytes }: KitFile): string {
  const text = new TextDecoder(path.endsWith('.reg') ? 'utf-16le' : 'utf-8').decode(bytes);
  return text.replaceAll('\r\n', '\n');
}

function omaTable(made: readonly KitFile[]): readonly string[] {
  const file = made.find(({ path }) => path === 'windows/intune.json');
  const { omaSettings }: { omaSettings: { omaUri: string; value: string }[] } = JSON.parse(file ? textOf(file) : '{}');
  const rows = omaSettings.filter(({ omaUri }) => /ADMXInstall|\/chrome_/.test(omaUri));
  return [
    '| OMA-URI | value |',
    '| --- | --- |',
    ...rows.map(({ omaUri, value }) => {
      const shown = value.startsWith('<?xml') ? 'the whole of `gatepost.admx`' : `\`${value.replaceAll('|', '\\|')}\``;
      return `| \`${omaUri}\` | ${shown} |`;
    }),
  ];
}

const START = `# For administrators

Gatepost reads its policy from the browser’s managed storage: you push it by the channel that you push other browser policies by. This page is
written by \`scripts/docs/\` from the schema and the policy kit.

## Rollout

1. Write the policy (the keys are below) with the levels that you mean, and \`"mode": "simulate"\`: nobody sees anything, and nothing is stopped.
   In a browser where no policy is managed, the options page has forms for all of it (“Make it your own”, “Edit this policy”), with undo and a check
   before anything is saved; “Export as a file” gives the policy as JSON.
   [policy/examples](../policy/examples) has three to begin with, for a regulated firm, an agency and a small company: “Begin with an
   example” opens one as a draft, which is in force when you have saved it.
2. \`npm run --silent policy -- check policy.json\` judges it as the browser will: every problem with line and column, the reason and the remedy. Exit
   code 0: nothing is wrong; 1: what is named is not in force, all the rest is; 2: nothing of it would be in force.
3. \`npm run --silent try -- --policy policy.json < drafts.jsonl\` shows what it says to drafts of your own: each finding with its
   level and, while it is not enforced, its \`mode\`. The options page does the
   same without a command line: “Try a draft” judges one while you type it, on any site and as any account; “Replay drafts” judges many under the
   policy in force and beside it under a new one, pasted or from a file, and shows what changes, which rules never match, which find something in
   ordinary posts, and which terms are common words. Gatepost brings 341 drafts for it; yours are CSV (headings \`text\`, \`site\`, \`surface\`,
   \`as\`, or one text a line), JSON Lines or a JSON list. Nothing of either is kept.
4. Publish the extension: \`npm run pack -- --base-url https://it.acme.example/gatepost\` makes the CRX and \`updates.xml\` for your server, the ZIPs for the
   stores and the XPI. The key in \`.keys/\` is made once; keep it, because only what it signs is an update. Name the version in the XPI’s URL:
   Firefox installs anew when the URL in the policy changes. To keep the id in the Chrome Web Store, put the key as \`key.pem\` into the first ZIP.
5. \`npm run --silent policy -- kit policy.json --out kit --update-url https://it.acme.example/gatepost/updates.xml --xpi-url https://…/gatepost-1.0.0.xpi\`
   makes the files for every channel. Left out, the URLs are those of the stores. \`--id\`, \`--edge-id\` and \`--firefox-id\` are for ids that a store or
   your own key gave; \`--minimum-version\` switches older versions off. There is no kit for a policy with a mistake.
   “Download the policy kit” on the options page makes the same files, as one archive, of the policy in force there.
6. Give it to a pilot group for two weeks. Their options pages say how many posts each rule would have stopped. Then \`"mode": "advise"\`: what is found
   is shown while typing. Then leave \`mode\` out; a rule that is new or still finds too much keeps a \`mode\` of its own in its entry (the milder of the two counts).
   With \`acknowledge\`, posts for brands and clients wait until the policy is read and accepted; a new \`version\` asks anew and shows what has changed.
7. A changed policy reaches open tabs within seconds in Chromium’s family, without a restart. The options page shows what is in force and every problem.

## Channels

The blocks are what the kit makes of this small policy; yours goes in the same places.

\`\`\`json
${JSON.stringify(POLICY, null, 2)}
\`\`\`
`;

const PLACES = [
  '| browser | registry, under HKEY_LOCAL_MACHINE | macOS domain | Linux folder |',
  '| --- | --- | --- | --- |',
  ...[...FAMILY, FIREFOX].map(
    ({ name, registry, domain, folder }) => `| ${name} | \`${registry}\` | \`${domain}\` | \`/${folder}\` |`,
  ),
].join('\n');

const KEYS = `## Every key

Objects and lists may also come as JSON in a text. In \`terms\` and \`patterns\`, an object among the texts has to, in Chromium’s family: the kit sees to it.
One bad value never takes the rest out of force.

What people are told in your words (\`message\` and \`name\` of a rule, \`pause.message\`) may be one text, or one for each language:
\`{"en": "Not public yet.", "de": "Noch nicht öffentlich."}\`. Each browser takes the text for its own language: with its region (\`pt-BR\`), else without it, else
with another one; else the English one, else the first one. In Chromium’s family such an object has to be JSON in a text, too, and the kit sees to it.`;

const END = `## What it can’t do

- Guard mobile apps, schedulers, other browsers, or profiles and machines that the policy does not reach.
- Guard private windows in Chromium’s family: no policy lets an extension in there. \`IncognitoModeAvailability\` = 1 takes them away, and
  \`BrowserGuestModeEnabled\` = false the guest’s. Firefox: \`DisablePrivateBrowsing\`, or \`private_browsing\` in the entry of \`ExtensionSettings\`.
- Hold requests itself (the seal) in Chromium’s family unless a policy installed it: loaded by hand, two of the three rings guard.
- Force a minimum version in Firefox, or bring a new policy to a running Firefox.
- Merge with lists that you set elsewhere: a browser takes one source’s \`ExtensionSettings\`, so there has to be one that has all entries.
- Read pictures and films, or stop somebody who wants to get around it.
`;
