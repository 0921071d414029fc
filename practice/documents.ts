import { type Session, sessionFor } from './accounts.ts';

/** The documents that the three sites would send: nearly empty, with the data that their scripts and a reader of the page find in them. */
export function documentFor(url: URL, nonce: string): string {
  const session = sessionFor(url.searchParams);
  const theme = themeOf(url.searchParams);
  if (/(^|\.)linkedin\.com$/.test(url.hostname)) return linkedin(url, session, theme);
  if (/(^|\.)facebook\.com$/.test(url.hostname)) return facebook(url, session, theme);
  return x(session, theme, nonce);
}

/** X and the like send a policy that allows no inline script without their nonce; an extension that injects one breaks here as there. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
  ].join('; ');
}

export const THEMES = ['light', 'dim', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function themeOf(search: URLSearchParams): Theme {
  return THEMES.find((theme) => theme === search.get('theme')) ?? 'light';
}

type Parts = {
  readonly title: string;
  readonly entry: string;
  readonly style?: string;
  readonly theme: Theme;
  readonly htmlAttributes?: string;
  readonly bodyAttributes?: string;
  readonly head?: string;
  readonly body: string;
};

const FAVICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='%23b45309'/><circle cx='8' cy='8' r='3.5' fill='white'/></svg>";

function page({
  title,
  entry,
  style,
  theme,
  htmlAttributes = '',
  bodyAttributes = '',
  head = '',
  body,
}: Parts): string {
  return `<!doctype html>
<html lang="en" dir="ltr" data-theme="${theme}"${htmlAttributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === 'light' ? 'light' : 'dark'}">
<title>${escapeHtml(title)} – practice range</title>
<link rel="icon" href="${escapeHtml(FAVICON)}">
${style === undefined ? '' : `<link rel="stylesheet" href="/.practice/${style}.css">`}
${head}
</head>
<body${bodyAttributes}>
${body}
<script type="module" src="/.practice/${entry}.js"></script>
</body>
</html>`;
}

const X_BACKGROUNDS = { light: '#ffffff', dim: '#15202b', dark: '#000000' } as const;

function x({ beside, visible }: Session, theme: Theme, nonce: string): string {
  const state = {
    optimist: [],
    entities: {
      users: { entities: { [beside.x.id]: { id_str: beside.x.id, name: beside.name, screen_name: beside.x.handle } } },
    },
    session: { user_id: beside.x.id, language: 'en' },
    settings: { remote: { settings: { screen_name: beside.x.handle } } },
  };
  const script = `<script nonce="${nonce}">window.__INITIAL_STATE__=${inScript(state)};window.__META_DATA__={"isLoggedIn":true};</script>`;
  return page({
    title: 'X look-alike',
    entry: 'x',
    style: 'x-style',
    theme,
    bodyAttributes: ` style="background-color: ${X_BACKGROUNDS[theme]};"`,
    body: `<div id="react-root"></div>${visible ? script : ''}`,
  });
}

function linkedin(url: URL, session: Session, theme: Theme): string {
  const common = { title: 'LinkedIn look-alike', style: 'linkedin-style', theme };
  const preload = url.pathname.startsWith('/preload/');
  if (url.searchParams.get('front') === 'sdui' && !preload) {
    return page({ ...common, entry: 'linkedin-sdui', body: '<div id="root"></div>' });
  }
  return page({
    ...common,
    entry: preload ? 'linkedin-preload' : 'linkedin-ember',
    bodyAttributes: ` class="ember-application render-mode-BIGPIPE${theme === 'light' ? '' : ' theme--dark'}"`,
    body: session.visible ? voyagerMe(session) : '',
  });
}

/** What LinkedIn's Ember documents carry of `/voyager/api/me`: always the member, whatever page they act for. */
function voyagerMe({ member }: Session): string {
  const [firstName = '', ...rest] = member.name.split(' ');
  const urn = `urn:li:fs_miniProfile:${member.linkedin.id}`;
  const me = {
    data: { plainId: 700110033, '*miniProfile': urn, $type: 'com.linkedin.voyager.common.Me' },
    included: [
      {
        firstName,
        lastName: rest.join(' '),
        publicIdentifier: member.linkedin.slug,
        entityUrn: urn,
        $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
      },
    ],
  };
  const request = { request: '/voyager/api/me', status: 200, body: 'bpr-guid-5508041', method: 'GET' };
  return `<code style="display: none" id="bpr-guid-5508041">${escapeHtml(JSON.stringify(me))}</code>
<code style="display: none" id="datalet-bpr-guid-5508041">${escapeHtml(JSON.stringify(request))}</code>`;
}

function facebook(url: URL, session: Session, theme: Theme): string {
  const { account, member, visible } = session;
  const user = {
    ACCOUNT_ID: member.facebook.id,
    USER_ID: account.facebook.id,
    NAME: account.name,
    SHORT_NAME: account.name.split(' ')[0],
    IS_BUSINESS_PERSON_ACCOUNT: false,
    HAS_SECONDARY_BUSINESS_PERSON: false,
    IS_MESSENGER_ONLY_USER: false,
    APP_ID: '2220391788200892',
  };
  const define = [['CurrentUserInitialData', [], user, 270]];
  const data = { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define } }]]] };
  const script = `<script type="application/json" data-content-len="${JSON.stringify(data).length}" data-sjs>${inScript(data)}</script>`;
  const business = url.hostname.startsWith('business.') ? presences(session) : '';
  return page({
    title: 'Facebook look-alike',
    entry: 'facebook',
    style: 'facebook-style',
    theme,
    htmlAttributes: theme === 'light' ? ' class="__fb-light-mode"' : ' class="__fb-dark-mode"',
    body: `${visible ? script + business : ''}<div id="mount_0_0_Pr"></div>`,
  });
}

/** What Business Suite's data say of the accounts that a page publishes as: itself, and its own on Instagram. */
function presences({ account, instagram }: Session): string {
  const id = instagram?.facebook.id ?? '17841400000000001';
  const accountName = instagram?.name ?? `${account.facebook.vanity}.practice`;
  const all = [
    { __typename: 'Presence', accountName: account.name, id: account.facebook.id, presenceType: 'FACEBOOK' },
    { __typename: 'Presence', accountName, id, presenceType: 'INSTAGRAM' },
  ];
  return `<script type="application/json" data-sjs>${inScript({ presences: all })}</script>`;
}

function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
