import { useState } from 'react';
import { valueAt } from '../../policy/edit/path.ts';
import { readDate } from '../../policy/read-text.ts';
import { say } from '../../rules/say.ts';
import { aria, FieldFrame } from './FieldFrame.tsx';
import { aboutField, type FieldProps } from './field-props.ts';
import { strokeOf } from './form.ts';

/** A text: a line of it, several where it may be long, or what else it is to a person. */
export function TextInput(props: FieldProps<'text'>) {
  const { form, field, path } = props;
  const about = aboutField(props);
  const value = written(valueAt(form.raw, path));
  // A moment that can't be read can't be shown as one; while it is mended it stays a text.
  const [isMoment] = useState(() => field.form === 'moment' && (value === '' || typeof readDate(value) === 'number'));
  const shared = { id: about.id, ...aria(about.id, about.words, about.problems) };
  const write = (text: string, event?: Event) =>
    form.change(path, text === '' ? undefined : text, event && strokeOf(event));

  if (isMoment) {
    return (
      <FieldFrame {...about}>
        <input
          {...shared}
          type="datetime-local"
          value={localTime(value)}
          onChange={({ currentTarget }) => write(utc(currentTarget.value))}
        />
      </FieldFrame>
    );
  }
  const typing = {
    ...shared,
    dir: 'auto',
    autoComplete: 'off',
    value,
    onChange: ({ currentTarget, nativeEvent }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      write(currentTarget.value, nativeEvent),
  };
  return (
    <FieldFrame {...about} wide={field.long}>
      {field.long ? <textarea rows={2} {...typing} /> : <input type="text" spellCheck={false} {...typing} />}
      {field.form === 'color' && (
        <input
          type="color"
          aria-label={say('editor_pick', about.words.label)}
          value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#808080'}
          onChange={({ currentTarget }) => form.change(path, currentTarget.value, 'pick')}
        />
      )}
    </FieldFrame>
  );
}

function written(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `2027-03-01T10:00`, as the clock on the wall shows it. */
function localTime(text: string): string {
  const moment = readDate(text);
  if (typeof moment !== 'number') return '';
  const offset = new Date(moment).getTimezoneOffset() * 60_000;
  return new Date(moment - offset).toISOString().slice(0, 16);
}

function utc(local: string): string {
  const moment = Date.parse(local);
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString();
}
