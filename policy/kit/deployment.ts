/** What administrators decide about the extension itself, beside the policy. */
export type Deployment = {
  /** The id in Chrome and Chromium. */
  readonly chromiumId: string;
  /** The id in Edge, whose store gives ids of its own. */
  readonly edgeId: string;
  /** The id in Firefox. */
  readonly geckoId: string;
  /** Where an organisation's own server offers the update manifest of the CRX; undefined: each browser's store. */
  readonly updateUrl: string | undefined;
  /** Where the signed XPI is offered; undefined: Mozilla's store. */
  readonly xpiUrl: string | undefined;
  /** An older one is switched off until it is updated; undefined: any will do. Firefox knows no such thing. */
  readonly minimumVersion: string | undefined;
};

/** A browser of Chromium's family, and where it looks for what administrators prescribe. */
export type Family = {
  readonly id: 'chrome' | 'edge' | 'chromium';
  readonly name: string;
  /** Under HKEY_LOCAL_MACHINE. */
  readonly registry: string;
  /** The domain of its preferences on macOS. */
  readonly domain: string;
  /** Its folder on Linux, from the root. */
  readonly folder: string;
  /** The update URL of its store. */
  readonly store: string;
  /** How an icon is kept in the toolbar: https://chromeenterprise.google/policies/#ExtensionSettings and Edge's page of the same name. */
  readonly pin: { readonly toolbar_pin: 'force_pinned' } | { readonly toolbar_state: 'force_shown' };
};

const CHROME_STORE = 'https://clients2.google.com/service/update2/crx';

export const FAMILY: readonly Family[] = [
  {
    id: 'chrome',
    name: 'Google Chrome',
    registry: 'Software\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    folder: 'etc/opt/chrome/policies/managed',
    store: CHROME_STORE,
    pin: { toolbar_pin: 'force_pinned' },
  },
  {
    id: 'edge',
    name: 'Microsoft Edge',
    registry: 'Software\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    folder: 'etc/opt/edge/policies/managed',
    store: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    pin: { toolbar_state: 'force_shown' },
  },
  {
    id: 'chromium',
    name: 'Chromium',
    registry: 'Software\\Policies\\Chromium',
    domain: 'org.chromium.Chromium',
    folder: 'etc/chromium/policies/managed',
    store: CHROME_STORE,
    pin: { toolbar_pin: 'force_pinned' },
  },
];

/** Where Firefox looks: https://mozilla.github.io/policy-templates/ */
export const FIREFOX = {
  id: 'firefox',
  name: 'Firefox',
  registry: 'Software\\Policies\\Mozilla\\Firefox',
  domain: 'org.mozilla.firefox',
  folder: 'etc/firefox/policies',
} as const;

export function idIn(family: Family, { chromiumId, edgeId }: Deployment): string {
  return family.id === 'edge' ? edgeId : chromiumId;
}

/** The entry of `ExtensionSettings` that installs the extension for good, and keeps its icon in sight. */
export function settingsIn({ store, pin }: Family, { updateUrl, minimumVersion }: Deployment) {
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl ?? store,
    // Else updates would be looked for where the manifest says, which is the browser's store where it says nothing.
    ...(updateUrl !== undefined && { override_update_url: true }),
    ...pin,
    ...(minimumVersion !== undefined && { minimum_version_required: minimumVersion }),
  };
}

/** The same entry for Firefox. */
export function settingsInFirefox({ geckoId, xpiUrl }: Deployment) {
  return {
    installation_mode: 'force_installed',
    install_url: xpiUrl ?? `https://addons.mozilla.org/firefox/downloads/latest/${geckoId}/latest.xpi`,
    default_area: 'navbar',
  };
}
