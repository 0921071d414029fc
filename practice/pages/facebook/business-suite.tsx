import { useState } from 'react';
import { ACCOUNTS, type PracticeAccount } from '../../accounts.ts';
import { session, withRange } from '../here.ts';
import { Portrait } from './actor.tsx';
import { type Content, TextEditor } from './lexical-editor.tsx';
import { Pressable } from './pressable.tsx';
import { createBusinessPost } from './publish.ts';
import { Toast } from './toast.tsx';

const EMPTY: Content = { text: '', state: '' };

/**
 * The composer of Business Suite (business.facebook.com): one draft for several destinations at once, as the page that the address
 * names, whoever is logged in. Its buttons have no labels but their text, with zero-width spaces in it.
 */
export function BusinessSuite() {
  const [page] = useState(pageOfAddress);
  const search = new URLSearchParams(location.search);
  const [facebook, setFacebook] = useState(EMPTY);
  const [instagram, setInstagram] = useState(EMPTY);
  const [customised, setCustomised] = useState(search.get('customise') === 'on');
  const [scheduled, setScheduled] = useState(search.get('schedule') === 'on');
  const [state, setState] = useState<'writing' | 'posting' | 'done'>('writing');
  const [lost, setLost] = useState(false);
  const valid = state === 'writing' && facebook.text.trim() !== '';

  function publish() {
    if (!valid) return;
    setState('posting');
    const other = customised ? instagram.text : undefined;
    createBusinessPost({ actor: page.facebook.id, text: facebook.text, instagram: other, scheduled })
      .then(() => setState('done'))
      .catch(() => {
        setState('writing');
        setLost(true);
      });
  }

  if (state === 'done') {
    return (
      <div aria-live="polite" className="fb-main">
        <div role="heading" aria-level={2}>
          {scheduled ? 'Your post is scheduled' : 'Your post is published'}
        </div>
        <a href={withRange('/latest/composer/')}>Create post</a>
      </div>
    );
  }

  return (
    <div className="fb-business">
      <div className="fb-business-form">
        <h1>Create post</h1>
        <Destinations page={page} />
        <Caption name={customised ? 'Facebook' : 'Text'} autoFocus onChange={setFacebook} />
        {customised && <Caption name="Instagram" autoFocus={false} onChange={setInstagram} />}
        <Switch label="Customise post for Facebook and Instagram" on={customised} onChange={setCustomised} />
        <Switch label="Set date and time" on={scheduled} onChange={setScheduled} />
        <div className="fb-business-buttons">
          <Pressable label={hidden('Cancel')} unlabelled className="fb-button-plain" onPress={() => undefined} />
          <Pressable label={hidden('Finish later')} unlabelled className="fb-button-plain" onPress={() => undefined} />
          <Pressable
            label={hidden(scheduled ? 'Schedule' : 'Publish')}
            unlabelled
            className="fb-button"
            disabled={!valid}
            onPress={publish}
          />
        </div>
      </div>
      <div role="article" className="fb-card">
        <h2>{session.visible ? page.name : ''}</h2>
        <div className="fb-text">{facebook.text}</div>
        <div className="fb-actions">
          {['Like', 'Comment', 'Share'].map((label) => (
            <Pressable key={label} label={label} unlabelled className="fb-action" onPress={() => undefined} />
          ))}
        </div>
      </div>
      <Toast of={lost ? 'lost' : undefined} />
    </div>
  );
}

function Destinations({ page }: { readonly page: PracticeAccount }) {
  return (
    <div className="fb-actor">
      <Portrait name={session.visible ? page.name : ''} color={page.color} />
      <span>Facebook Page, Instagram</span>
    </div>
  );
}

type CaptionProps = { readonly name: string; readonly autoFocus: boolean; onChange(content: Content): void };

function Caption({ name, autoFocus, onChange }: CaptionProps) {
  return (
    <div role="group" aria-label={name} className="fb-caption">
      <div
        role="combobox"
        aria-expanded="false"
        aria-controls=""
        aria-label="Write into the dialogue box to include text with your post."
      >
        <div>
          <div className="fb-comment-field">
            <TextEditor
              kind="post"
              role="none"
              placeholder=""
              autoFocus={autoFocus}
              onChange={onChange}
              onSubmit={() => undefined}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

type SwitchProps = { readonly label: string; readonly on: boolean; onChange(on: boolean): void };

function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label className="fb-switch">
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** As Business Suite does it: the words are there, with a zero-width space between every two letters. */
function hidden(label: string): string {
  return [...label].join('\u200B');
}

/** The page that is named in the address; where none is, the last one used is written into it, unless the page hides who that is. */
function pageOfAddress(): PracticeAccount {
  const url = new URL(location.href);
  const named = url.searchParams.get('asset_id');
  if (named === null && session.visible) {
    url.searchParams.set('asset_id', session.account.facebook.id);
    history.replaceState(history.state, '', url);
  }
  return ACCOUNTS.find(({ facebook }) => facebook.id === named) ?? session.account;
}
