import { isBefore } from '../composer.ts';
import type { Composer, Identifier, Identity } from '../site.ts';
import { isBusinessSuite } from './business-suite.ts';

/** As whom Facebook would publish: what the composer says, and the cookies of whoever is signed in. */
export const FACEBOOK_IDENTIFIER: Identifier = {
  identify(composer) {
    if (isBusinessSuite()) return identityOfAsset();
    const id = cookie('i_user') ?? cookie('c_user');
    const loaded = userAtLoad();
    const names = namesAt(composer);
    const name = names.find((one) => one === loaded?.name) ?? names[0];
    if (name === undefined) return identityById(id, loaded);
    return { name, ...(id !== undefined && isOf(id, name, composer, loaded) && { id }) };
  },
  identifyPage: () =>
    isBusinessSuite() ? identityOfAsset() : identityById(cookie('i_user') ?? cookie('c_user'), userAtLoad()),
};

/** The page that Business Suite's address names; it calls it by name only in the preview (2026-08), where a draft's other destinations may be too. */
function identityOfAsset(): Identity {
  const id = new URLSearchParams(location.search).get('asset_id');
  if (!id || !/^\d+$/.test(id)) return {};
  const headings = [...document.querySelectorAll('[role="article"] h2, article h2')];
  const [name, ...others] = new Set(headings.flatMap((heading) => heading.textContent?.trim() || []));
  return { id, ...(name !== undefined && others.length === 0 && { name }) };
}

/** What the composer itself says of who posts. Beside a message stands whom it goes to; pages that only make a story or a reel have titles. */
function namesAt(composer: Composer): string[] {
  if (composer.surface === 'comment') return namesInLabel(composer);
  const form = (composer.editors[0] ?? composer.root).closest('form, [role="dialog"]');
  return composer.surface === 'post' && form ? namesInHeader(form, composer) : [];
}

/** The texts in `span[dir=auto]` before a post's editor; the name beside the avatar is the first of them (2025-08). */
function namesInHeader(form: Element, { editors: [editor] }: Composer): string[] {
  return [...form.querySelectorAll('span[dir="auto"]')]
    .filter(
      (span) => !span.closest('[role="button"], button, [aria-hidden="true"]') && (!editor || isBefore(span, editor)),
    )
    .flatMap((span) => span.textContent?.trim() || []);
}

/** "Comment as …" on the editor; other wordings name nobody. */
function namesInLabel({ editors }: Composer): string[] {
  const labels = ['aria-label', 'aria-placeholder'].map(
    (attribute) => editors[0]?.getAttribute(attribute)?.trim() ?? '',
  );
  return labels.flatMap((label) => AS_LABELS.flatMap((pattern) => pattern.exec(label)?.[1]?.trim() || []));
}

// English is sure (2023 to 2026), the others follow the site's wording in their languages.
const AS_LABELS = [
  /^(?:Comment|Answer|Reply) as (.+?)(?:…|\.\.\.)?$/u,
  /^(?:Als|Kommentiere als|Antworte als) (.+?)(?: kommentieren| antworten)?(?:…|\.\.\.)?$/u,
  /^(?:Commenter|Répondre) en tant que (.+?)(?:…|\.\.\.)?$/u,
  /^(?:Comentar|Responder) como (.+?)(?:…|\.\.\.)?$/u,
  /^(?:Commenta|Rispondi) come (.+?)(?:…|\.\.\.)?$/u,
  /^Bình luận dưới tên (.+?)(?:…|\.\.\.)?$/u,
];

type User = { readonly id: string; readonly name?: string };

/**
 * Whether the cookie's id is that of the account that the composer names. One may post as another without switching the whole site, so
 * the page has to say that both are one; where it says nothing, a comment's label stands alone.
 */
function isOf(id: string, name: string, { surface }: Composer, loaded: User | undefined): boolean {
  if (loaded?.name !== undefined && loaded.id === id) return loaded.name === name;
  return surface !== 'comment';
}

/** By the cookies alone. A tab that was loaded as somebody else may still post as them, so then nobody is sure. */
function identityById(id: string | undefined, loaded: User | undefined): Identity {
  if (id === undefined) return loaded ? { id: loaded.id, ...(loaded.name !== undefined && { name: loaded.name }) } : {};
  if (loaded && loaded.id !== id)
    return { conflict: 'Facebook was switched to another profile after this page was loaded.' };
  return { id, ...(loaded?.name !== undefined && { name: loaded.name }) };
}

function cookie(name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=(\\d+)`).exec(document.cookie)?.[1];
}

/** `CurrentUserInitialData` of the page's inline scripts: as whom the page was loaded. It never changes, so it is read once. */
let atLoad: User | undefined;

function userAtLoad(): User | undefined {
  if (atLoad) return atLoad;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = text.indexOf('"CurrentUserInitialData"');
    if (at < 0) continue;
    const data = text.slice(at, at + 2000);
    const id = /"USER_ID"\s*:\s*"(\d+)"/.exec(data)?.[1];
    const name = /"NAME"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(data)?.[1];
    if (id === undefined || id === '0') continue;
    atLoad = { id, ...(name !== undefined && { name: unquote(name) }) };
    return atLoad;
  }
  return undefined;
}

/** A JSON string of the page's data; one that is none is taken as it stands. */
function unquote(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json.slice(1, -1);
  }
}
