import { useState } from 'react';
import type { Organization } from '../guard/warm.ts';
import { say } from '../rules/say.ts';
import { isOwnClick } from './own-click.ts';
import { mailBare, mailTo, type Question, textOf } from './question.ts';
import { Said } from './Said.tsx';

type Props = { readonly organization: Organization; readonly question: Question };

/** Whom to ask and where the policy stands, as the organisation gave them; the draft and what was found, to mail or to take along. */
export function AskWhom({ organization, question }: Props) {
  const { contact, policyUrl, name } = organization;
  return (
    <div className="ask">
      {contact === undefined ? (
        <p>{name === undefined ? say('stop_ask_somebody') : say('stop_ask_somebody_of', name)}</p>
      ) : (
        <p>
          <Said text="stop_ask" parts={[<Contact key="contact" contact={contact} name={name} question={question} />]} />
        </p>
      )}
      <div className="ask-ways">
        {policyUrl !== undefined && isPage(policyUrl) && (
          <a href={policyUrl} target="_blank" rel="noreferrer">
            {say('stop_read_policy')}
          </a>
        )}
        <CopyQuestion question={question} />
      </div>
    </div>
  );
}

function CopyQuestion({ question }: { readonly question: Question }) {
  const [state, setState] = useState<'open' | 'stop_copied' | 'stop_not_copied'>('open');
  return (
    <>
      <button
        type="button"
        className="quiet"
        onClick={async (event) => {
          if (!isOwnClick(event)) return;
          // Emptied first, so that it is read out when it is copied again.
          setState('open');
          setState((await isCopied(textOf(question))) ? 'stop_copied' : 'stop_not_copied');
        }}
      >
        {say('stop_copy')}
      </button>
      <span role="status">{state === 'open' ? '' : say(state)}</span>
    </>
  );
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // A page may keep frames within it from it.
  }
}

type ContactProps = {
  readonly contact: string;
  readonly name: string | undefined;
  /** What a mail is to ask. */
  readonly question?: Question;
};

/** A mail address or a link; anything else is shown and leads nowhere. */
export function Contact({ contact, name, question }: ContactProps) {
  if (isPage(contact)) {
    return (
      <a href={contact} target="_blank" rel="noreferrer">
        {name ?? new URL(contact).host}
      </a>
    );
  }
  const address = contact.replace(/^mailto:/u, '');
  if (!/^[^\s@]+@[^\s@]+$/u.test(address)) return <bdi>{contact}</bdi>;
  return <a href={question ? mailTo(address, question) : mailBare(address)}>{address}</a>;
}

function isPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}
