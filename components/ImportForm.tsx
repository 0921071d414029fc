import { useId, useState } from 'react';
import type { ImportAnswer } from '../policy/load.ts';
import { say, sayCount } from '../rules/say.ts';
import { Icon } from './Icon.tsx';
import { ProblemList } from './ProblemList.tsx';

type Outcome =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | { readonly state: 'answered'; readonly answer: ImportAnswer }
  | { readonly state: 'failed' };

/** Imports a policy from a file or from what was pasted, and says what came of it. */
export function ImportForm(props: { onImport(text: string): Promise<ImportAnswer> }) {
  const id = useId();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });

  const take = async (reading: Promise<string>) => {
    setOutcome({ state: 'reading' });
    try {
      const answer = await props.onImport(await reading);
      setOutcome({ state: 'answered', answer });
      if (answer.ok) setText('');
    } catch {
      setOutcome({ state: 'failed' });
    }
  };

  return (
    <form
      className="import"
      onSubmit={(event) => {
        event.preventDefault();
        void take(Promise.resolve(text));
      }}
    >
      <label className="button file">
        <Icon name="upload" />
        {say('import_file')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void take(file.text());
            currentTarget.value = '';
          }}
        />
      </label>
      <label htmlFor={`${id}text`}>{say('import_text')}</label>
      <textarea
        id={`${id}text`}
        className="code"
        dir="ltr"
        rows={5}
        spellCheck={false}
        value={text}
        placeholder={'{ "version": 1, … }'}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" className="button primary" disabled={text.trim() === '' || outcome.state === 'reading'}>
        {say('import_button')}
      </button>
      <p role="status" className="outcome" data-level={isBad(outcome) ? 'block' : 'note'}>
        {describeOutcome(outcome)}
      </p>
      {outcome.state === 'answered' && <ProblemList problems={outcome.answer.problems} />}
    </form>
  );
}

function describeOutcome(outcome: Outcome): string {
  switch (outcome.state) {
    case 'none':
      return '';
    case 'reading':
      return say('import_reading');
    case 'failed':
      return say('import_failed');
    case 'answered': {
      const { ok, problems } = outcome.answer;
      if (!ok) return say('import_refused');
      if (problems.length === 0) return say('import_done');
      return sayCount('import_done_but', problems.length);
    }
    default:
      return outcome satisfies never;
  }
}

function isBad(outcome: Outcome): boolean {
  return outcome.state === 'failed' || (outcome.state === 'answered' && !outcome.answer.ok);
}
