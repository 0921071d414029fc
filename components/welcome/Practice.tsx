import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { linkTargets } from '../../guard/link-targets.ts';
import type { Panel } from '../../guard/warm.ts';
import { authorActing } from '../../policy/acting-as.ts';
import { profileOf } from '../../policy/profile.ts';
import { prepare } from '../../rules/check.ts';
import { mask } from '../../rules/mask.ts';
import { stops } from '../../rules/rule.ts';
import { say } from '../../rules/say.ts';
import { isEnforced } from '../../rules/verdict.ts';
import { PostedHere } from './PostedHere.tsx';
import { PracticeAccounts } from './PracticeAccounts.tsx';
import { type PracticeAs, practicePolicy } from './practice-policy.ts';

/** What was posted in practice, and as whom. */
export type Posted = { readonly as: PracticeAs; readonly text: string };

const WHERE = { site: 'x', surface: 'post' } as const;

/** A composer to practise with: the tweet of 2011, the strip, and the stop. Nothing of it leaves the page. */
export function Practice({ panel }: { readonly panel: Panel }) {
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => say('welcome_tweet'));
  const [as, setAs] = useState<PracticeAs>('chrysler');
  const [posted, setPosted] = useState<Posted>();
  const [policy] = useState(practicePolicy);
  const check = useMemo(() => prepare(policy).check, [policy]);
  const author = useMemo(() => authorActing(policy, WHERE.site, { state: 'listed', id: as }), [policy, as]);
  const shown = useDeferredValue(text);

  useEffect(() => {
    if (root.current === null || editor.current === null) return;
    const now = Date.now();
    const { findings } = check({ ...WHERE, text: shown, author }, now);
    const profile = profileOf(policy, { ...WHERE, author }, undefined, now);
    panel.showStrip({ author, kind: author.kind, findings, profile }, { root: root.current, editor: editor.current });
  }, [panel, policy, check, author, shown]);
  useEffect(() => {
    return () => {
      panel.hideStop();
      panel.hideStrip();
    };
  }, [panel]);

  const publish = () => {
    setPosted({ as, text });
    setText('');
    editor.current?.focus();
  };
  const send = () => {
    if (text.trim() === '') return;
    setPosted(undefined);
    const { level, findings: all } = check({ ...WHERE, text, author }, Date.now());
    if (!stops(level)) return publish();
    const findings = all.filter(isEnforced);
    const links = linkTargets(mask(text, all).text);
    const shown = { text, parts: [text], links, attachments: [], reasons: [] };
    const view = { level, findings, author, ...shown, site: WHERE.site, organization: {}, recorded: false };
    panel.showStop(view, {
      edit() {
        panel.hideStop();
        const start = findings[0]?.span?.start ?? text.length;
        // It scrolls to its caret when it gets the focus, and not when the caret moves.
        editor.current?.setSelectionRange(start, start);
        editor.current?.focus();
      },
      postAnyway() {
        panel.hideStop();
        publish();
      },
      falseAlarm: async () => false,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <section className="card practice" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{say('welcome_practice_title')}</h2>
      <p>{say('welcome_practice_what')}</p>
      <form
        ref={root}
        className="practice-composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="practice-sign">{say('welcome_practice_sign')}</p>
        <PracticeAccounts as={as} onChoose={setAs} />
        <div className="field">
          <label htmlFor={`${id}text`}>{say('welcome_practice_post')}</label>
          <textarea
            ref={editor}
            id={`${id}text`}
            rows={4}
            dir="auto"
            lang=""
            autoComplete="off"
            value={text}
            onKeyDown={onKeyDown}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <div className="practice-buttons">
          <button type="button" className="button" onClick={() => setText(say('welcome_tweet'))}>
            {say('welcome_practice_again')}
          </button>
          <button type="submit" className="button primary" disabled={text.trim() === ''}>
            {say('welcome_practice_send')}
          </button>
        </div>
      </form>
      <PostedHere posted={posted} />
      <p className="soft">{say('welcome_practice_rules')}</p>
    </section>
  );
}
