import { unsignedVersion } from '../policy/acknowledge.ts';
import type { Policy } from '../policy/policy.ts';
import type { Signature, SignatureKeeper } from '../policy/signature.ts';
import { say } from '../rules/say.ts';
import { describeMoment } from './describe-rule.ts';
import { useTold } from './use-told.ts';

/** Where the policy can be read and accepted, within the extension. */
export const ACKNOWLEDGE_PAGE = '/acknowledge.html';

type Props = { readonly policy: Policy; readonly signature: SignatureKeeper };

/** Whether the policy was accepted in this browser, and the way to do so; nothing where nobody asks for it. */
export function AcknowledgeCard({ policy, signature }: Props) {
  const { value: signed, isKnown } = useTold(signature);
  const { required, version = '' } = policy.acknowledge;
  if (!required || !isKnown) return null;
  const isSigned = signed?.version === version;
  return (
    <section className="card" aria-labelledby="acceptance">
      <h2 id="acceptance">{say(isSigned ? 'acknowledge_accepted' : 'acknowledge_not_accepted')}</h2>
      <p>{isSigned ? acceptedWords(signed) : say('acknowledge_asked')}</p>
      <a href={ACKNOWLEDGE_PAGE}>{say(isSigned ? 'acknowledge_read_again' : 'acknowledge_read')}</a>
    </section>
  );
}

type NoticeProps = Props & { onRead(): void };

/** Asks to accept the policy; nothing where it is accepted, or nobody asks for it. */
export function AcknowledgeNotice({ policy, signature, onRead }: NoticeProps) {
  const { value: signed, isKnown } = useTold(signature);
  if (!isKnown || unsignedVersion(policy, signed) === undefined) return null;
  return (
    <section aria-labelledby="acceptance">
      <h2 id="acceptance">{say('acknowledge_title')}</h2>
      <p>{say('acknowledge_asked')}</p>
      <button type="button" className="button primary" onClick={onRead}>
        {say('acknowledge_read')}
      </button>
    </section>
  );
}

/** `You accepted version 2026-11 on 3 November 2026 at 09:00 UTC.` */
export function acceptedWords({ version, at }: Signature): string {
  return say('acknowledge_accepted_when', version, describeMoment(at));
}
