import { type Preparation, prepare } from '../../rules/check.ts';
import { isHidden, MASK, type Masked, mask } from '../../rules/mask.ts';
import { type Draft, type Finding, SURFACES } from '../../rules/rule.ts';
import type { Policy } from '../policy.ts';

/** Words, and what the policy's own rules found in them. */
export type Written = Pick<Draft, 'text' | 'site' | 'surface'> & { readonly found: readonly Finding[] };

/** Words without what is hidden in them, and what that is. */
export type MaskedWords = Masked & { readonly hidden: readonly string[] };

/**
 * Hides secrets and personal data in words that are to be kept, whatever the policy looks for itself; undefined where not all of them
 * could be looked through. Readied for one policy.
 */
export type MaskWords = (written: Written) => MaskedWords | undefined;

/** `steps` readies it while nobody waits; else it gets ready at its first words, which takes some hundredths of a second. */
export type Masking = Pick<Preparation, 'steps'> & { readonly maskWords: MaskWords };

export function maskingUnder({ organization: { region } }: Pick<Policy, 'organization'>): Masking {
  const { check, steps } = prepare({
    accounts: [],
    ...(region !== undefined && { organization: { region } }),
    unreadable: 'off',
    rules: HIDING.map((rule) => ({ rule, level: 'note', allow: [], scope: { surfaces: SURFACES }, options: {} })),
    pause: { active: false },
  });
  const maskWords: MaskWords = ({ text, site, surface, found }) => {
    // Neither rule goes by the time.
    const { findings } = check({ text, site, surface, author: NOBODY }, 0);
    if (!findings.every(isPlace)) return undefined;
    const all = [...found, ...findings];
    const hidden = all.filter(isHidden).flatMap(({ span }) => (span ? [text.slice(span.start, span.end)] : []));
    return { ...mask(text, all), hidden };
  };
  return { steps, maskWords };
}

/** What an author gave as the reason, without what is hidden in it or was in the draft. */
export function maskReason(reason: string, written: Written, maskWords: MaskWords): string | undefined {
  const masked = maskWords({ ...written, text: reason, found: [] });
  const hidden = maskWords(written)?.hidden ?? [];
  return masked && hidden.reduce((words, one) => words.replaceAll(one, MASK), masked.text);
}

const HIDING = ['secrets', 'personal-data'];

const NOBODY = { state: 'unstated', kind: 'unknown' } as const;

/** A rule that failed stands nowhere, and past what could not be read there may be more. */
function isPlace({ span, class: kind }: Finding): boolean {
  return span !== undefined && kind !== 'unread';
}
