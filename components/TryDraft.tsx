import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { authorActing, firstActing } from '../policy/acting-as.ts';
import type { Policy } from '../policy/policy.ts';
import type { Check } from '../rules/check.ts';
import { mask } from '../rules/mask.ts';
import { SITES, SURFACES, type Verdict } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { ActingField } from './ActingField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { FindingCard } from './FindingCard.tsx';
import { groupFindings } from './group-findings.ts';
import { Icon } from './Icon.tsx';
import { readyCheck } from './ready-check.ts';
import { capitalised, SITE_NAMES, topicsOf, wouldAt } from './words.ts';

/** A place to try a draft under the policy in force, as any of its accounts. What is written here is kept nowhere. */
export function TryDraft({ policy }: { readonly policy: Policy }) {
  const id = useId();
  const [text, setText] = useState('');
  const [site, setSite] = useState(0);
  const [surface, setSurface] = useState(0);
  const [as, setAs] = useState(() => firstActing(policy));
  const shown = useDeferredValue(text);
  const check = useCheck(policy, text !== '');
  const verdict = useMemo(() => {
    if (check === undefined || shown.trim() === '') return undefined;
    if (!policy.enabled) return NOTHING;
    const where = { site: SITES[site] ?? 'x', surface: SURFACES[surface] ?? 'post' };
    return check({ text: shown, ...where, author: authorActing(policy, where.site, as) }, Date.now());
  }, [check, shown, policy, site, surface, as]);

  return (
    <section className="card try" aria-labelledby="try">
      <h2 id="try">{say('try_title')}</h2>
      <p className="soft">{say('try_what')}</p>
      <div className="fields">
        <ChoiceField
          label={say('try_site')}
          choices={SITE_CHOICES}
          chosen={site}
          onChoose={(_, place) => setSite(place)}
        />
        <ChoiceField
          label={say('try_surface')}
          choices={SURFACES.map((one) => [one, capitalised(say(`surface_${one}`))])}
          chosen={surface}
          onChoose={(_, place) => setSurface(place)}
        />
        <ActingField label={say('try_account')} {...{ policy, as }} onChoose={setAs} />
      </div>
      <div className="field">
        <label htmlFor={`${id}draft`}>{say('try_draft')}</label>
        <textarea
          id={`${id}draft`}
          rows={4}
          dir="auto"
          lang=""
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <p role="status" className="verdict" data-level={verdict?.level}>
        {verdict !== undefined && <VerdictWords verdict={verdict} />}
      </p>
      {verdict !== undefined && verdict.findings.length > 0 && <Findings {...{ id, verdict }} text={shown} />}
    </section>
  );
}

const SITE_CHOICES = SITES.map((site) => [site, SITE_NAMES[site]] as const);

/** What a policy says of every draft that switches the guard off. */
const NOTHING: Verdict = { level: 'off', findings: [] };

/** The check of a policy, once somebody wants it and it is ready. */
function useCheck(policy: Policy, isWanted: boolean): Check | undefined {
  const [ready, setReady] = useState<{ readonly policy: Policy; readonly check: Check }>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void readyCheck(policy).then((check) => {
      if (isCurrent) setReady({ policy, check });
    });
    return () => {
      isCurrent = false;
    };
  }, [policy, isWanted]);
  return ready?.policy === policy ? ready.check : undefined;
}

function VerdictWords({ verdict: { level, findings } }: { readonly verdict: Verdict }) {
  return (
    <>
      <Icon name={level === 'off' ? 'check' : level} />
      <span>{findings.length === 0 ? wouldAt(level) : say('try_verdict', wouldAt(level), topicsOf(findings))}</span>
    </>
  );
}

type FindingsProps = { readonly id: string; readonly text: string; readonly verdict: Verdict };

function Findings({ id, text, verdict }: FindingsProps) {
  const draft = mask(text, verdict.findings);
  return (
    <ul className="findings">
      {[...groupFindings(verdict.findings).entries()].map(([place, group]) => (
        <FindingCard key={group.key} id={`${id}finding${place}`} {...{ group, draft }} />
      ))}
    </ul>
  );
}
