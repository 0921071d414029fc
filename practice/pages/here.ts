import { type PracticeAccount, type Session, sessionFor } from '../accounts.ts';
import { themeOf } from '../documents.ts';

const search = new URLSearchParams(location.search);

const atLoad = sessionFor(search);
let acting = atLoad.account;
const listeners: (() => void)[] = [];

/** Who is logged in on this page. To log in as another loads the page anew, as on the sites; whom one acts for may change in place. */
export const session: Session = {
  ...atLoad,
  get account() {
    return acting;
  },
};

/** Takes turns between the account that the page was loaded for and another. */
export function takeTurns(other: PracticeAccount): void {
  acting = acting === other ? atLoad.account : other;
  for (const listener of listeners) listener();
}

/** Calls back whenever another account has its turn. */
export function onTurn(listener: () => void): void {
  listeners.push(listener);
}

/** Calls back whenever somebody goes through the history within the page: what the address asks for is drawn anew, and nothing is loaded. */
export function onMove(listener: () => void): void {
  window.addEventListener('popstate', listener);
}

export const theme = themeOf(search);

/** The parameters of the range that go along with every link: who is logged in, the theme, whether the pane is shown. */
export function withRange(address: string, changes: Readonly<Record<string, string>> = {}): string {
  const url = new URL(address, location.href);
  for (const name of ['as', 'beside', 'delegate', 'instagram', 'theme', 'pane', 'drift']) {
    const value = changes[name] ?? search.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.origin === location.origin ? url.pathname + url.search : url.href;
}

/** The letters in an account's picture. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** A picture for an account that needs no file: its letters on its colour. */
export function portrait(name: string, color: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${color}"/><text x="24" y="31" font-family="sans-serif" font-size="18" font-weight="600" fill="#fff" text-anchor="middle">${initials(name)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
