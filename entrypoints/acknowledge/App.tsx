import { useEffect, useRef } from 'react';
import { AcceptForm } from '../../components/AcceptForm.tsx';
import { acceptedWords } from '../../components/AcknowledgeCard.tsx';
import { Contact } from '../../components/AskWhom.tsx';
import { compareLines, describePolicy } from '../../components/describe-policy.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { useTold } from '../../components/use-told.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Signature, SignatureKeeper } from '../../policy/signature.ts';
import { say, saySentences } from '../../rules/say.ts';
import type { PolicyStore } from '../options/policy-store.ts';
import { useKnown } from '../options/use-known.ts';

type AppProps = { readonly store: Pick<PolicyStore, 'read' | 'onChange'>; readonly signature: SignatureKeeper };

/** The page on which an employee reads the policy, sees what changed since the one accepted before, and accepts it. */
export function App({ store, signature }: AppProps) {
  const known = useKnown(store);
  const { value: signed, isKnown } = useTold(signature);
  return (
    <>
      <PageHead />
      <main className="page">
        {typeof known === 'string' || !isKnown ? (
          <p role="status">{known === 'waiting' || !isKnown ? '' : say('page_no_policy')}</p>
        ) : (
          <PolicyToAccept policy={known.policy} signed={signed} onSign={(given) => signature.sign(given)} />
        )}
      </main>
    </>
  );
}

type PolicyToAcceptProps = {
  readonly policy: Policy;
  readonly signed: Signature | undefined;
  onSign(signature: Signature): Promise<void>;
};

function PolicyToAccept({ policy, signed, onSign }: PolicyToAcceptProps) {
  const { name, policyUrl } = policy.organization;
  const { required, version } = policy.acknowledge;
  const parts = describePolicy(policy);
  const lines = parts.flatMap((part) => part.lines);
  const asked = required ? version : undefined;
  const acted = useRef(false);
  const accept = (version: string) => {
    acted.current = true;
    return onSign({ version, at: Date.now(), lines });
  };
  return (
    <>
      <h1>{name === undefined ? say('acknowledge_heading') : say('acknowledge_heading_of', name)}</h1>
      {version !== undefined && <p className="soft">{say('options_version', version)}</p>}
      {policyUrl !== undefined && <Contact contact={policyUrl} name={say('organization_policy')} />}
      {signed && signed.version !== version && <Changes signed={signed} lines={lines} />}
      {parts.map((part) => (
        <section key={part.title} className="card" aria-label={part.title}>
          <h2>{part.title}</h2>
          <Lines lines={part.lines} />
        </section>
      ))}
      {asked === undefined && <p role="status">{say('acknowledge_not_asked')}</p>}
      {asked !== undefined && signed?.version === asked && <Accepted signed={signed} takesFocus={acted.current} />}
      {asked !== undefined && signed?.version !== asked && (
        // What was ticked was ticked for another text.
        <AcceptForm key={[asked, ...lines].join('\n')} onAccept={() => accept(asked)} />
      )}
    </>
  );
}

function Accepted({ signed, takesFocus }: { readonly signed: Signature; readonly takesFocus: boolean }) {
  const words = useRef<HTMLParagraphElement>(null);
  // The form that had the focus is gone.
  useEffect(() => {
    if (takesFocus) words.current?.focus();
  }, [takesFocus]);
  return (
    <p role="status" ref={words} tabIndex={-1}>
      {saySentences([acceptedWords(signed), say('acknowledge_done')])}
    </p>
  );
}

function Changes({ signed, lines }: { readonly signed: Signature; readonly lines: readonly string[] }) {
  const { added, removed } = compareLines(signed.lines, lines);
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{say('acknowledge_changed')}</h2>
      <p className="soft">{acceptedWords(signed)}</p>
      {added.length === 0 && removed.length === 0 && <p>{say('acknowledge_same')}</p>}
      {added.length > 0 && (
        <>
          <h3>{say('acknowledge_new')}</h3>
          <Lines lines={added} as="ins" />
        </>
      )}
      {removed.length > 0 && (
        <>
          <h3>{say('acknowledge_gone')}</h3>
          <Lines lines={removed} as="del" />
        </>
      )}
    </section>
  );
}

function Lines({
  lines,
  as: Part = 'span',
}: {
  readonly lines: readonly string[];
  readonly as?: 'ins' | 'del' | 'span';
}) {
  return (
    <ul className="lines">
      {[...lines.entries()].map(([position, line]) => (
        <li key={position} className="sentence">
          <Part>{line}</Part>
        </li>
      ))}
    </ul>
  );
}
