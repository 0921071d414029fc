import type { Deployment } from './deployment.ts';

/** A way to bring the kit's files to machines. */
export type Channel = {
  readonly title: string;
  /** Its files; in one that begins with `linux/`, what follows is the path on the machine. */
  readonly files: readonly string[];
  readonly steps: readonly string[];
};

export const CHANNELS: readonly Channel[] = [
  {
    title: 'Windows, one machine: registry file',
    files: ['windows/chrome.reg', 'windows/edge.reg', 'windows/chromium.reg', 'windows/firefox.reg'],
    steps: [
      'Run `reg import chrome.reg` as an administrator (and likewise for the other browsers). What an earlier file set is taken away first.',
      'Where `ExtensionSettings` is already one text in the registry, put the entry from the Linux file of the browser into that text instead.',
    ],
  },
  {
    title: 'Windows, domain: group policy',
    files: ['windows/gatepost.admx', 'windows/en-US/gatepost.adml'],
    steps: [
      'Copy `gatepost.admx` to `\\\\DOMAIN\\SYSVOL\\DOMAIN\\Policies\\PolicyDefinitions`, and `gatepost.adml` to `en-US` in it (for one machine: `C:\\Windows\\PolicyDefinitions`).',
      'In the editor: Computer Configuration, Administrative Templates, Gatepost, your browser. Enable “Install Gatepost” and each key that your policy has; its field is filled in with what the policy says. A switch is Enabled for true and Disabled for false.',
      'In a field that Firefox reads as JSON, type the value that its label names.',
      'For a new policy, copy the new files over, and enable the changed keys anew: the editor keeps what it has.',
    ],
  },
  {
    title: 'Windows, Intune: OMA-URI',
    files: ['windows/intune.json'],
    steps: [
      'Post it to Microsoft Graph (`POST /deviceManagement/deviceConfigurations`), or add a profile Templates, Custom, and copy each entry of `omaSettings`: name, OMA-URI, data type String, value. The first one, the template, has to be there before the others count.',
    ],
  },
  {
    title: 'macOS: configuration profile',
    files: [
      'macos/chrome.mobileconfig',
      'macos/edge.mobileconfig',
      'macos/chromium.mobileconfig',
      'macos/firefox.mobileconfig',
    ],
    steps: [
      'Upload it to your MDM (Jamf, Kandji, Intune: custom profile) for the machine, not the user. A new one replaces the old one.',
      'Where another profile sets `ExtensionSettings` for the same browser, put both entries into one profile: macOS takes one of two.',
    ],
  },
  {
    title: 'Linux: policy files',
    files: [
      'linux/etc/opt/chrome/policies/managed/gatepost.json',
      'linux/etc/opt/edge/policies/managed/gatepost.json',
      'linux/etc/chromium/policies/managed/gatepost.json',
      'linux/etc/firefox/policies/policies.json',
    ],
    steps: [
      'Copy the file of each browser that you use to the same path on the machine (`/etc/…`), owned by root.',
      'Where another file there has `ExtensionSettings`, put both entries into one file: the browser takes one of two. Firefox has one file only: merge.',
    ],
  },
  {
    title: 'ChromeOS, and Chrome that is managed in the Google Admin console',
    files: ['google-admin/policy-for-extensions.json'],
    steps: [
      'Devices, Chrome, Apps & extensions, Users & browsers; choose the organisational unit. Add by ID (from a custom URL for your own server), then “Force install + pin to browser toolbar”.',
      'Upload or paste the file under “Policy for extensions”. The minimum version is set under “Additional settings”, where the console offers it.',
    ],
  },
];

/** The page that comes with a kit. */
export function readme(deployment: Deployment): string {
  const { chromiumId, edgeId, geckoId, updateUrl, xpiUrl, minimumVersion } = deployment;
  const head = [
    '# Gatepost: policy kit',
    '',
    `- Chrome and Chromium: \`${chromiumId}\`, from ${updateUrl ?? 'the Chrome Web Store'}`,
    `- Edge: \`${edgeId}\`, from ${updateUrl ?? 'Microsoft Edge Add-ons'}`,
    `- Firefox: \`${geckoId}\`, from ${xpiUrl ?? 'addons.mozilla.org'}`,
    `- Oldest version that runs: ${minimumVersion === undefined ? 'any' : `${minimumVersion} (not in Firefox)`}`,
    '',
    ...NOTES.map((note) => `- ${note}`),
  ];
  return `${[...head, '', ...CHANNELS.flatMap(channelSection)].join('\n').trimEnd()}\n`;
}

/** What holds for every channel. */
export const NOTES: readonly string[] = [
  'Outside of their stores, Chrome and Edge install by policy only where the machine is managed: on Windows joined to a domain or to Entra ID, or enrolled; on macOS by MDM.',
  'Release versions of Firefox install signed XPIs only; Mozilla signs those for your own server, too (unlisted).',
  'Whether it arrived: `chrome://policy`, `edge://policy`, `about:policies`; then Gatepost’s options page, which shows the policy in force and where it came from. No restart is needed in Chromium’s family; Firefox reads policies when it starts.',
];

function channelSection({ title, files, steps }: Channel): readonly string[] {
  return [
    `## ${title}`,
    '',
    files.map((file) => `\`${file}\``).join(', '),
    '',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    '',
  ];
}
