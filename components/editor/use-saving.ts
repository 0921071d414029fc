import { useEffect, useEffectEvent, useState } from 'react';
import type { ImportAnswer } from '../../policy/load.ts';
import type { PolicyRecord, Problem } from '../../policy/policy.ts';
import { say } from '../../rules/say.ts';

/** Where a policy that was edited goes. */
export type EditStore = {
  /** What is stored of the user's own policy, as it was written; undefined: nothing. */
  readImported(): Promise<unknown>;
  /** Rejects where the background does not answer. */
  importText(text: string): Promise<ImportAnswer>;
};

type SavingOptions = {
  readonly store: EditStore;
  readonly stored: unknown;
  readonly record: PolicyRecord;
  onSaved(): void;
};

/** How saving goes, and what is in its way. */
export type Saving = {
  readonly isSaving: boolean;
  /** Empty: nothing is in the way. */
  readonly notice: string;
  /** What was stored meanwhile would be replaced. */
  readonly isOver: boolean;
  /** Nothing can be saved any more. */
  readonly isLocked: boolean;
  /** What the background found, where it took nothing. */
  readonly refused: readonly Problem[];
  /** The first time that another policy is in the way it only says so; the next time it replaces it. */
  save(text: string): Promise<void>;
};

/** Saves a policy as an import does, unless something was stored meanwhile that nobody has looked at. */
export function useSaving({ store, stored, record, onSaved }: SavingOptions): Saving {
  const [isSaving, setSaving] = useState(false);
  const [known, setKnown] = useState(() => written(stored));
  const [isOver, setOver] = useState(false);
  const [failure, setFailure] = useState('');
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const isLocked = record.source === 'managed';

  /** Whether nothing was stored since it was looked at last. */
  const look = async () => {
    const now = written(await store.readImported());
    if (now === known) return true;
    setKnown(now);
    setOver(true);
    return false;
  };

  /** Another policy in force is the sign that something was stored. */
  const onOther = useEffectEvent((_revision: string) => {
    if (isSaving) return;
    look().catch((error: unknown) => console.error('Gatepost: the stored policy could not be read.', error));
  });
  useEffect(() => onOther(record.revision), [record.revision]);

  const save = async (text: string) => {
    if (isLocked || isSaving) return;
    setSaving(true);
    setFailure('');
    setRefused([]);
    try {
      if (!(await look())) return;
      const { ok, problems } = await store.importText(text);
      if (ok) return onSaved();
      setRefused(problems);
      setFailure(say('editor_not_taken'));
    } catch (error) {
      console.error('Gatepost: the policy could not be saved.', error);
      setFailure(say('editor_not_saved'));
    } finally {
      setSaving(false);
    }
  };

  const notice = isLocked ? say('editor_locked') : failure !== '' ? failure : isOver ? say('editor_over') : '';
  return { isSaving, notice, isOver, isLocked, refused, save };
}

function written(raw: unknown): string {
  return JSON.stringify(raw) ?? '';
}
