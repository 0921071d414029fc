import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { ACCOUNTS, type PracticeAccount } from '../../accounts.ts';
import { THEMES } from '../../documents.ts';
import { SAMPLE_DRAFTS, type SampleDraft } from '../../drafts.ts';
import { type PracticeSurface, SURFACES } from '../../surfaces.ts';
import { initials, session, theme, withRange } from '../here.ts';
import styles from './range.css?inline';

/** Shows the pane of the range beside the look-alike, apart from everything that belongs to the site. `pane=off` leaves it out. */
export function mountRange(): void {
  if (new URLSearchParams(location.search).get('pane') === 'off') return;
  const pane = document.createElement('aside');
  pane.id = 'practice-range';
  pane.setAttribute('aria-label', 'Practice range');
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  document.body.append(pane);
  document.documentElement.classList.add('with-range');
  createRoot(pane).render(<Range />);
}

function Range() {
  return (
    <>
      <div className="range-scroll">
        <header className="range-header">
          <h1>Practice range</h1>
          <p>
            Look-alikes of three sites, offline. Write, press Post, and see what gets through: nothing leaves this
            machine.
          </p>
        </header>
        <Places />
        <Accounts />
        <Drafts />
        <Themes />
      </div>
      <PublishedList />
    </>
  );
}

const SITES = [
  ['x', 'X'],
  ['linkedin', 'LinkedIn'],
  ['facebook', 'Facebook'],
] as const;

const SITE_NAMES = new Map<string, string>(SITES);

function Places() {
  const site = SURFACES.find(({ url }) => new URL(url).host === location.host)?.site ?? 'x';
  const places = SURFACES.filter((surface) => surface.site === site);
  const here = surfaceHere();
  return (
    <section aria-labelledby="range-places">
      <h2 id="range-places">Where you write</h2>
      <nav className="range-tabs" aria-label="Sites">
        {SITES.map(([id, name]) => (
          <a
            key={id}
            href={withRange(SURFACES.find((surface) => surface.site === id)?.url ?? '/')}
            aria-current={id === site ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <ul className="range-places">
        {places.map((surface) => (
          <li key={surface.id}>
            <a href={withRange(surface.url)} aria-current={surface === here ? 'page' : undefined}>
              {surface.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function surfaceHere(): PracticeSurface | undefined {
  return SURFACES.find((surface) => new URL(surface.url).host === location.host && isHere(surface));
}

function isHere({ url }: PracticeSurface): boolean {
  const there = new URL(url);
  const search = new URLSearchParams(location.search);
  const same = (name: string) => search.get(name) === there.searchParams.get(name);
  return there.pathname === location.pathname && TELLING.every(same);
}

/** The parameters by which addresses of surfaces differ. */
const TELLING = [...new Set(SURFACES.flatMap(({ url }) => [...new URL(url).searchParams.keys()]))];

function Accounts() {
  const listed = ACCOUNTS.includes(session.account) || !session.visible;
  return (
    <section aria-labelledby="range-accounts">
      <h2 id="range-accounts">Who is logged in</h2>
      <ul className="range-accounts">
        {[...ACCOUNTS, ...(listed ? [] : [session.account])].map((account) => (
          <li key={account.id}>
            <AccountLink account={account} current={session.visible && session.account === account} />
          </li>
        ))}
        <li>
          <a
            className="range-account"
            href={withRange(location.href, { as: 'none' })}
            aria-current={session.visible ? undefined : 'true'}
          >
            <span className="range-picture range-picture-none">?</span>
            <span>
              <strong>Nobody can tell</strong>
              <small>the page hides who is logged in</small>
            </span>
          </a>
        </li>
      </ul>
      {surfaceHere()?.memberOnly && session.account.isPage && (
        <small>Here the site comments as the person behind the page: {session.member.name}.</small>
      )}
    </section>
  );
}

function AccountLink({ account, current }: { readonly account: PracticeAccount; readonly current: boolean }) {
  return (
    <a
      className="range-account"
      href={withRange(location.href, { as: account.id })}
      aria-current={current ? 'true' : undefined}
    >
      <span className="range-picture" style={{ background: account.color }}>
        {initials(account.name)}
      </span>
      <span>
        <strong>{account.name}</strong>
        <small>@{account.x.handle}</small>
      </span>
      <span className={`range-kind range-kind-${account.kind}`}>{account.kind}</span>
    </a>
  );
}

function Drafts() {
  return (
    <section aria-labelledby="range-drafts">
      <h2 id="range-drafts">Drafts to try</h2>
      <ul className="range-drafts">
        {SAMPLE_DRAFTS.map((draft) => (
          <li key={draft.title}>
            <DraftCard draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftCard({ draft }: { readonly draft: SampleDraft }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <div className="range-draft-head">
        <strong>{draft.title}</strong>
        <button
          type="button"
          aria-label={`Copy “${draft.title}”`}
          // The editor keeps the focus, so that one can paste at once.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void navigator.clipboard.writeText(draft.text).then(() => setCopied(true))}
        >
          {copied ? 'Copied' : 'Copy'}
        </button>
      </div>
      <p>{draft.text}</p>
      <small>{draft.expect}</small>
    </>
  );
}

function Themes() {
  return (
    <section aria-labelledby="range-theme">
      <h2 id="range-theme">Theme</h2>
      <nav className="range-tabs" aria-label="Theme">
        {THEMES.map((name) => (
          <a
            key={name}
            href={withRange(location.href, { theme: name })}
            aria-current={name === theme ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
    </section>
  );
}

const News = z.array(
  z.object({
    site: z.string(),
    operation: z.string(),
    text: z.string(),
    name: z.string(),
    kind: z.string(),
    at: z.number(),
  }),
);

type Item = z.output<typeof News>[number];

function PublishedList() {
  const items = usePublished();
  return (
    <section className="range-published" aria-labelledby="range-published">
      <h2 id="range-published">
        What was really published <span className="range-count">{items.length}</span>
      </h2>
      {items.length === 0 ? (
        <p className="range-empty">Nothing yet. Every request that reaches the network appears here.</p>
      ) : (
        <ol>
          {items.toReversed().map((item) => (
            <li key={`${item.at} ${item.text}`}>
              <div className="range-item-head">
                <strong>{item.name}</strong>
                <span className={`range-kind range-kind-${item.kind}`}>{item.kind}</span>
                <time dateTime={new Date(item.at).toISOString()}>{new Date(item.at).toLocaleTimeString()}</time>
              </div>
              <p>{item.text}</p>
              <small>
                {SITE_NAMES.get(item.site)} · {item.operation}
              </small>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Asks the range's server, which answers as soon as there is something new. */
function usePublished(): readonly Item[] {
  const [items, setItems] = useState<readonly Item[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const follow = async () => {
      for (let seen = 0; !stop.signal.aborted; ) {
        const answer = await fetch(`/.practice/published?after=${seen}`, { signal: stop.signal });
        const news = z.parse(News, await answer.json());
        seen += news.length;
        setItems((known) => [...known, ...news]);
      }
    };
    follow().catch((error: unknown) => {
      if (!stop.signal.aborted) console.info('The list of what was published has ended:', error);
    });
    return () => stop.abort();
  }, []);
  return items;
}
