import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { fieldsOf } from '../../policy/edit/fields.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import type { JsonObject } from '../../policy/prune.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { frameSchema } from '../../policy/schema.ts';
import { RULES } from '../../rules/index.ts';
import { say } from '../../rules/say.ts';
import { readyRe2 } from '../ready-check.ts';
import { AccountEntries } from './AccountEntries.tsx';
import { Discard } from './Discard.tsx';
import { Fields } from './Fields.tsx';
import type { Form } from './form.ts';
import { Review } from './Review.tsx';
import { RuleEntries } from './RuleEntries.tsx';
import { Strays } from './Strays.tsx';
import { useEdit } from './use-edit.ts';
import { type EditStore, useSaving } from './use-saving.ts';

export type EditorProps = {
  /** The policy to begin with, as it was written. */
  readonly start: JsonObject;
  /** What was stored of the user's own policy then. */
  readonly stored: unknown;
  /** What is in force now. */
  readonly record: PolicyRecord;
  readonly store: EditStore;
  onExport(text: string): void;
  onClose(isSaved: boolean): void;
};

/** Forms for a whole policy. What they do not know stays as it was written; nothing is in force before it is saved. */
export function Editor({ start, stored, record, store, onExport, onClose }: EditorProps) {
  const [isChecked, setChecked] = useState(false);
  const edit = useEdit(start);
  const { raw } = edit.form;
  const shown = useDeferredValue(raw);
  const read = useMemo(() => (isChecked ? readPolicy(shown, RULES, Date.now()) : undefined), [isChecked, shown]);
  const form: Form = { ...edit.form, problems: read?.problems ?? [] };
  const saving = useSaving({ store, stored, record, onSaved: () => onClose(true) });
  const isChanged = raw !== start;
  const check = useRef<HTMLButtonElement>(null);
  const [isReviewing, setReviewing] = useState(false);

  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);

  const review = async () => {
    await readyRe2().catch((error: unknown) => console.error('Gatepost: RE2 can’t be had.', error));
    setChecked(true);
    setReviewing(true);
  };
  const text = () => `${JSON.stringify(raw, null, 2)}\n`;

  return (
    <fieldset aria-label={say('options_edit_title')} className="editor" onKeyDown={edit.onKeyDown}>
      <div className="edit-bar">
        <EditButton name={say('editor_undo')} isOff={edit.history.done.length === 0} onPress={edit.undo} />
        <EditButton name={say('editor_redo')} isOff={edit.history.undone.length === 0} onPress={edit.redo} />
        <button type="button" className="button small" onClick={() => onExport(text())}>
          {say('editor_export')}
        </button>
        <Discard isChanged={isChanged} onDiscard={() => onClose(false)} />
        <button ref={check} type="button" className="button primary small" onClick={() => void review()}>
          {say('editor_check')}
        </button>
        <p role="status" className="soft">
          {edit.said}
        </p>
      </div>
      {saving.notice !== '' && (
        <p role="alert" className="warning">
          {saving.notice}
        </p>
      )}
      {isReviewing && read !== undefined && (
        <Review
          {...{ raw, read, record, saving }}
          onGo={edit.goTo}
          onSave={() => void saving.save(text())}
          onClose={() => {
            setReviewing(false);
            check.current?.focus();
          }}
        />
      )}
      <AccountEntries form={form} open={edit.open} onOpen={edit.onOpen} />
      <RuleEntries form={form} open={edit.open} onOpen={edit.onOpen} />
      <WholePolicy form={form} />
    </fieldset>
  );
}

type EditButtonProps = { readonly name: string; readonly isOff: boolean; onPress(): void };

/** Keeps the focus when there is nothing more to do: only said to be off, and pressed it says why. */
function EditButton({ name, isOff, onPress }: EditButtonProps) {
  return (
    <button type="button" className="button small" aria-disabled={isOff} onClick={onPress}>
      {name}
    </button>
  );
}

function WholePolicy({ form }: { readonly form: Form }) {
  const fields = useMemo(() => fieldsOf(frameSchema(z.enum([...form.names.keys()]))), [form.names]);
  return (
    <section aria-labelledby="edit-whole" className="edit-section">
      <h2 id="edit-whole">{say('editor_whole_policy')}</h2>
      <div className="card">
        <Fields {...{ form, fields }} path={[]} prefix="" />
        <Strays {...{ form }} path={[]} known={['accounts', 'rules', ...fields.map(({ key }) => key)]} />
      </div>
    </section>
  );
}
